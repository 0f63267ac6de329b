package gent.rechtstreeks.kit.publish;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A message as it stands in the outbox: headers as name, value, name, value. */
record OutboxRow(long id, String topic, String key, String[] headers, byte[] payload) {

    Headers kafkaHeaders() {
        Headers all = new RecordHeaders();
        for (int i = 0; i + 1 < headers.length; i += 2) {
            all.add(headers[i], headers[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return all;
    }
}
