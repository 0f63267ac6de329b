package gent.rechtstreeks.kit.publish;

import gent.rechtstreeks.kit.wire.Envelope;
import org.apache.avro.specific.SpecificRecord;

/** A message to be sent once the transaction that it tells of has committed. */
public record Publication(String topic, String key, SpecificRecord message, Envelope envelope) {}
