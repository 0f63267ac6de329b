package gent.rechtstreeks.kit.testing;

import gent.rechtstreeks.datauses.Act;
import gent.rechtstreeks.datauses.DataUse;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The uses of data that a service told, of one life event. */
public final class ToldUses {

    private static final String TOPIC = "data-uses";

    private ToldUses() {}

    /** All of them up to now. */
    public static List<DataUse> of(UUID lifeEvent, Act act) {
        return TopicProbe.all(TOPIC, DataUse.class).stream()
                .filter(use -> lifeEvent.equals(use.getLifeEventId()) && use.getAct() == act)
                .toList();
    }

    /** Waits until there are so many, no fewer. */
    public static List<DataUse> await(UUID lifeEvent, Act act, int number) {
        return Awaitility.await().until(() -> of(lifeEvent, act), told -> told.size() >= number);
    }
}
