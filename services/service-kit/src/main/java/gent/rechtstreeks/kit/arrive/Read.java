package gent.rechtstreeks.kit.arrive;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record after an attempt to read it: an arrival, or a reason why not. */
sealed interface Read<T> {

    ConsumerRecord<String, byte[]> record();

    record Good<T>(ConsumerRecord<String, byte[]> record, Arrival<T> arrival) implements Read<T> {}

    record Bad<T>(ConsumerRecord<String, byte[]> record, String reason) implements Read<T> {}
}
