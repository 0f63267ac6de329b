package gent.rechtstreeks.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All thirty records of the reference are there: of a birth (B), of a move (M), and of both (X). */
class CatalogueTest {

    private static final Map<String, List<String>> RIGHTS_OF_RECORDS = Map.ofEntries(
            Map.entry("B1", List.of("birth-grant")),
            Map.entry("B2", List.of("basic-child-benefit")),
            Map.entry("B3", List.of("social-supplement")),
            Map.entry("B4", List.of("care-supplement")),
            Map.entry("B5", List.of("child-care-supplement")),
            Map.entry("B6", List.of("nursery-supplement")),
            Map.entry("B7", List.of("birth-declaration")),
            Map.entry("B8", List.of("paternity-leave")),
            Map.entry("B9", List.of("maternity-benefit")),
            Map.entry("B10", List.of("health-fund-birth-gift")),
            Map.entry("B11", List.of("income-based-child-care")),
            Map.entry("B12", List.of("living-wage-school-discount")),
            Map.entry("B13", List.of("reusable-nappies-subsidy")),
            Map.entry("B14", List.of("property-tax-reduction")),
            Map.entry("B15", List.of("tax-free-allowance-children")),
            Map.entry("X1", List.of("increased-reimbursement")),
            Map.entry("X2", List.of("waste-bags")),
            Map.entry("X3", List.of("leisure-pass-reduced-rate")),
            Map.entry("X4", List.of("social-energy-tariff")),
            Map.entry("X5", List.of("social-water-tariff")),
            Map.entry("X6", List.of("living-wage")),
            Map.entry("M1", List.of("address-declaration")),
            Map.entry("M2", List.of("temporary-parking-permit", "resident-parking-permit")),
            Map.entry("M3", List.of("moving-space")),
            Map.entry("M4", List.of("rent-subsidy")),
            Map.entry("M5", List.of("rent-premium")),
            Map.entry("M6", List.of("rental-guarantee-loan")),
            Map.entry("M7", List.of("installation-premium")),
            Map.entry("M8", List.of("renovation-premium")),
            Map.entry("M9", List.of("low-emission-zone-social-tariff")));

    @Test
    void eachRecordOfTheReferenceIsARightAndNothingElseIs() {
        assertThat(RIGHTS_OF_RECORDS).hasSize(30);
        assertThat(RightFolder.all())
                .extracting(RightFolder::name)
                .containsExactlyInAnyOrderElementsOf(RIGHTS_OF_RECORDS.values().stream()
                        .flatMap(List::stream)
                        .toList());
    }
}
