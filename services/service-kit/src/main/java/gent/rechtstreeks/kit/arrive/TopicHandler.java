package gent.rechtstreeks.kit.arrive;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** What a service does with the records of one topic. */
public interface TopicHandler<T extends SpecificRecord> {

    String topic();

    Class<T> type();

    /**
     * Handles records that this service has not handled before, in the order in which they arrived, inside the batch's
     * transaction. Throws {@link BadMessage} for one that can never be handled; any other exception makes the kit try
     * the records one by one.
     */
    void handle(List<Arrival<T>> arrivals);

    /** Whether the inbox is to remember it. What may be handled any number of times need not be: it would only fill it. */
    default boolean isRemembered(T message) {
        return true;
    }

    /** Whether newer knowledge has made this message moot; asked before a dead letter is replayed. */
    default boolean isSuperseded(T message) {
        return false;
    }
}
