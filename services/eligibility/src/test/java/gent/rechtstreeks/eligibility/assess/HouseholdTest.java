package gent.rechtstreeks.eligibility.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdTest {

    @ParameterizedTest
    @CsvSource({"2026-03-01, false", "2026-03-02, true", "2026-03-03, true"})
    void somebodyIsAnAdultFromTheEighteenthBirthdayOn(LocalDate day, boolean adult) {
        Member member = new Member(UUID.randomUUID(), Relation.CHILD, LocalDate.of(2008, 3, 2), false, false);

        assertThat(member.isAdultOn(day)).isEqualTo(adult);
    }

    @ParameterizedTest
    @CsvSource({
        "44021, true",
        "44083, true",
        "11002, true",
        "24062, true",
        "23027, true",
        "31005, true",
        "71022, true",
        "21004, false",
        "25112, false",
        "57081, false",
        "62063, false",
        "92094, false",
        "81001, false"
    })
    void theDutchLanguageAreaIsTheFiveFlemishProvinces(String municipality, boolean inside) {
        assertThat(new Zone(municipality, "0000").isDutchLanguageArea()).isEqualTo(inside);
    }

    @Test
    void whoWasStruckIsShownAgainWithWhoWasReferencePersonThen() {
        Household before = AHousehold.of(2).inGhent();
        Household after = new Household(
                before.id(), 2, ABirth.BRAM, before.members().subList(1, 2), before.zone(), before.asOf());

        Household again = after.withAgain(Set.of(ABirth.ANNA), before);
        assertThat(again.members()).containsExactlyInAnyOrderElementsOf(before.members());
        assertThat(again.referencePerson()).isEqualTo(ABirth.ANNA);
        assertThat(after.withAgain(Set.of(ABirth.CHILD), before)).isEqualTo(after);
    }

    @Test
    void whoHasDiedIsNoLongerCounted() {
        Household household = AHousehold.of(1)
                .and(new Member(ABirth.BRAM, Relation.PARTNER, LocalDate.of(1988, 1, 1), false, true))
                .inGhent();

        assertThat(household.living()).hasSize(1);
        assertThat(household.livingReferencePerson()).isPresent();
    }

    @Test
    void aDomicileWithoutZoneIsUnknownNotElsewhere() {
        assertThat(AHousehold.of(1).nowhereKnown().domicile(Zone::isGhent)).isEqualTo(Ternary.UNKNOWN);
        assertThat(AHousehold.of(1).in(new Zone("11002", "2000")).domicile(Zone::isGhent))
                .isEqualTo(Ternary.FALSE);
    }
}
