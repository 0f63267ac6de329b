package gent.rechtstreeks.kit.arrive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Kafka headers as one text array: name, value, name, value. */
final class HeaderText {

    private HeaderText() {}

    static String[] of(Headers headers) {
        List<String> texts = new ArrayList<>();
        for (Header header : headers) {
            texts.add(header.key());
            texts.add(
                    header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8).replace("\0", ""));
        }
        return texts.toArray(String[]::new);
    }

    static Headers read(String[] texts) {
        Headers headers = new RecordHeaders();
        for (int i = 0; i + 1 < texts.length; i += 2) {
            headers.add(texts[i], texts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return headers;
    }
}
