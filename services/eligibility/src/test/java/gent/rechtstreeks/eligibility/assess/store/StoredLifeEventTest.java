package gent.rechtstreeks.eligibility.assess.store;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.ADay;
import gent.rechtstreeks.eligibility.assess.AMove;
import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Death;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Merge;
import gent.rechtstreeks.eligibility.assess.Mover;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands in the column comes out as it went in, whichever kind it is. */
class StoredLifeEventTest {

    @Test
    void everyKindComesBackAsItWas() {
        Mover notShown = new Mover(UUID.randomUUID(), null, false);
        List<LifeEvent> events = List.of(
                ABirth.notified().birth(),
                ABirth.registered().stillborn().birth(),
                ABirth.registered().childDeceased().birth(),
                AMove.confirmed().move(),
                AMove.declared().refused().abroad().of(notShown).move(),
                ADay.newYear(2027).event(),
                ADay.birthdayOf(ABirth.CHILD, "2027-03-02").event());

        assertThat(events).allSatisfy(event -> assertThat(stored(event).event()).isEqualTo(event));
    }

    @Test
    void aBirthThatWasStoredBeforeThereWereMovesIsStillABirth() {
        Birth birth = ABirth.registered().birth();
        LifeEventRow row = stored(birth);
        String asBefore = row.content.replace("\"kind\":\"BIRTH\",", "");
        assertThat(asBefore).isNotEqualTo(row.content);
        row.content = asBefore;

        assertThat(row.event()).isEqualTo(birth);
    }

    @Test
    void aBirthThatWasStoredBeforeDeathsWereToldHasALivingChild() {
        Birth birth = ABirth.registered().birth();
        LifeEventRow row = stored(birth);
        String asBefore = row.content.replace("\"childDeceased\":false,", "");
        assertThat(asBefore).isNotEqualTo(row.content);
        row.content = asBefore;

        assertThat(row.event()).isEqualTo(birth);
    }

    @Test
    void deathsAndMergesComeBackAsTheyWere() {
        UUID household = UUID.randomUUID();
        List<PersonChange> changes = List.of(
                new Death(
                        UUID.randomUUID(),
                        2,
                        true,
                        LocalDate.of(2026, 3, 2),
                        household,
                        ABirth.ANNA,
                        Instant.parse("2026-03-02T08:31:00Z")),
                new Merge(UUID.randomUUID(), 1, LocalDate.of(2026, 3, 2), household, ABirth.BRAM, ABirth.ANNA));

        assertThat(changes)
                .allSatisfy(change ->
                        assertThat(PersonChangeRow.of(change).change()).isEqualTo(change));
    }

    private static LifeEventRow stored(LifeEvent event) {
        LifeEventRow row = new LifeEventRow();
        row.take(event);
        return row;
    }
}
