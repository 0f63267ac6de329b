package gent.rechtstreeks.kit.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final byte[] NO_TEXT = {0, -1, 7};

    @Test
    void comesBackAsItWas() {
        Headers headers = new RecordHeaders().add("a", NO_TEXT).add("a", new byte[0]);

        Content back = Content.read(new Content("key", headers, NO_TEXT).toBytes());

        assertThat(back.key()).isEqualTo("key");
        assertThat(back.headers()).isEqualTo(headers);
        assertThat(back.value()).isEqualTo(NO_TEXT);
    }

    @Test
    void whatIsNotThereStaysAway() {
        Headers headers = new RecordHeaders().add("empty", null);

        Content back = Content.read(new Content(null, headers, null).toBytes());

        assertThat(back.key()).isNull();
        assertThat(back.headers()).isEqualTo(headers);
        assertThat(back.value()).isNull();
    }
}
