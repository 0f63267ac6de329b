package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.APersonChange.merge;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurvivorFactsTest {

    private final KnownPeople people = KnownPeople.of(List.of(merge(BRAM, ANNA)));

    @Test
    void whatWasSaidOfTheYoungerIdIsSaidOfTheSurvivor() {
        assertThat(SurvivorFacts.of(List.of(AFact.yes(BRAM)), people))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.residentId()).isEqualTo(ANNA);
                    assertThat(fact.value()).isEqualTo("true");
                });
    }

    @Test
    void whatWasReadLastGoesFirstOfWhicheverId() {
        Fact own = AFact.no(ANNA);
        Fact later = AFact.readAt("2026-03-05T08:00:00Z", AFact.yes(BRAM));
        Fact latest = AFact.readAt("2026-03-06T08:00:00Z", AFact.no(ANNA));

        assertThat(on("2026-03-02", own, later)).contains("true");
        assertThat(on("2026-03-02", later, latest)).contains("false");
    }

    @Test
    void whatWasSaidOfTheSurvivorGoesFirstWhenBothWereReadAtOnce() {
        Fact own = AFact.no(ANNA);
        Fact ofTheAlias = AFact.known(7, BRAM, true, "2026-01-01", "2027-01-01");

        assertThat(on("2026-03-02", own, ofTheAlias)).contains("false");
        assertThat(on("2026-03-02", ofTheAlias, own)).contains("false");
    }

    @Test
    void whatWasSaidOfTheAliasCountsForTheDaysOfWhichNothingWasSaidOfTheSurvivor() {
        Fact own = AFact.known(1, ANNA, false, "2026-04-01", null);
        Fact ofTheAlias = AFact.known(1, BRAM, true, "2026-01-01", null);
        Fact ended = AFact.known(2, BRAM, false, "2026-03-01", null);

        assertThat(on("2026-02-28", own, ofTheAlias, ended)).contains("true");
        assertThat(on("2026-03-31", own, ofTheAlias, ended)).contains("false");
        assertThat(on("2026-03-31", own, ofTheAlias)).contains("true");
        assertThat(on("2026-04-01", own, ofTheAlias)).contains("false");
    }

    private Optional<String> on(String day, Fact... said) {
        return new KnownFacts(List.of(said), Set.of())
                .knowing(people)
                .authentic(ANNA, "increased-reimbursement", LocalDate.parse(day))
                .map(Fact::value);
    }
}
