package gent.rechtstreeks.eligibility.assess.store;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AMove;
import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Mover;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What stands in the column comes out as it went in, whichever kind it is. */
class StoredLifeEventTest {

    @Test
    void bothKindsComeBackAsTheyWere() {
        Mover notShown = new Mover(UUID.randomUUID(), null, false);
        List<LifeEvent> events = List.of(
                ABirth.notified().birth(),
                ABirth.registered().stillborn().birth(),
                AMove.confirmed().move(),
                AMove.declared().refused().abroad().of(notShown).move());

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

    private static LifeEventRow stored(LifeEvent event) {
        LifeEventRow row = new LifeEventRow();
        row.take(event);
        return row;
    }
}
