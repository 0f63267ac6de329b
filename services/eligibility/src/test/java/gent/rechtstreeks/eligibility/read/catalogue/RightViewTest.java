package gent.rechtstreeks.eligibility.read.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Comes;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightViewTest {

    private final Catalogue catalogue = new Catalogue(RightsFiles.ofTheService());
    private final RightView bags = view("waste-bags", LocalDate.of(2026, 3, 2));

    @Test
    void dutchComesFirstAndTheOthersAreMarkedAsTranslations() {
        assertThat(bags.name()).extracting(Text::language).containsExactly("nl", "fr", "en");
        assertThat(bags.what()).extracting(Text::translation).containsExactly(false, true, true);
        assertThat(bags.name().getFirst().text())
                .isEqualTo("Tegemoetkoming voor gratis vuilniszakken en ophaalkrediet");
    }

    @Test
    void aRemedyThatNobodyVerifiedIsOnlyAContact() {
        assertThat(bags.remedy()).isEqualTo(new RightView.Appeal(false, null, null, null, "Gentinfo"));
    }

    @Test
    void whatIsUnverifiedIsSaid() {
        assertThat(bags.mode()).isEqualTo(Mode.GRANT);
        assertThat(bags.unverified())
                .anySatisfy(doubt -> assertThat(doubt).contains("The page gives the amounts no date"));
        assertThat(bags.legalBasis().verified()).isFalse();
        assertThat(bags.legalBasis().onTheDay()).isEqualTo(Standing.MAY_HOLD);
        assertThat(bags.parameters())
                .filteredOn(row -> row.name().equals("single"))
                .singleElement()
                .satisfies(row -> assertThat(row.source()).contains("page date unknown"));
    }

    @Test
    void eachFactSaysWhereItComesFrom() {
        assertThat(bags.facts())
                .extracting(RightView.AskedFact::fact)
                .contains("in-ghent", "size", "adult", "increased-reimbursement")
                .doesNotHaveDuplicates();
        assertThat(bags.facts())
                .filteredOn(fact -> fact.fact().equals("increased-reimbursement"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.source()).isEqualTo("social-security-bank");
                    assertThat(fact.comes()).isEqualTo(Comes.ASKED);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2020-01-01, 2021-01-01, HOLDS",
        "true, 2020-01-01, 2020-12-31, DOES_NOT_HOLD",
        "true, 2021-01-01, , DOES_NOT_HOLD",
        "true, , 2021-01-01, MAY_HOLD",
        "false, 2020-01-01, , MAY_HOLD",
    })
    void aRegulationStandsAsFarAsItsDatesWereFound(
            boolean verified, LocalDate from, LocalDate until, Standing standing) {
        LegalBasis basis = new LegalBasis("a regulation", verified, from, until);

        assertThat(Standing.of(basis, LocalDate.of(2020, 12, 31))).isEqualTo(standing);
    }

    private RightView view(String right, LocalDate day) {
        return RightView.of(catalogue.named(right, day).orElseThrow());
    }
}
