package gent.rechtstreeks.kit.publish;

import gent.rechtstreeks.kit.wire.Envelope;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;

/**
 * A message to be sent once the transaction that it tells of has committed.
 *
 * @param sendBefore the moment from which it must not be sent any more; null when that moment never comes
 */
public record Publication(String topic, String key, SpecificRecord message, Envelope envelope, Instant sendBefore) {

    public Publication(String topic, String key, SpecificRecord message, Envelope envelope) {
        this(topic, key, message, envelope, null);
    }
}
