package gent.rechtstreeks.kit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.kit.arrive.BadMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class CloudEventHeadersTest {

    private final Envelope envelope = new Envelope(
            UUID.randomUUID(),
            "/rechtstreeks/eligibility",
            "eligibility.assessments.notify.published",
            "household",
            Instant.parse("2026-03-02T09:00:00.123456Z"),
            UUID.randomUUID(),
            null,
            TraceParent.childOf(null));

    @Test
    void whatIsWrittenIsRead() {
        assertThat(CloudEventHeaders.read(headers(envelope))).isEqualTo(envelope);
    }

    @Test
    void aMessageWithoutAnIdIsBad() {
        Headers headers = headers(envelope).remove("ce_id");

        assertThatThrownBy(() -> CloudEventHeaders.read(headers))
                .isInstanceOf(BadMessage.class)
                .hasMessage("header ce_id is missing");
    }

    @Test
    void aHeaderInAWrongFormIsBad() {
        Headers headers = headers(envelope).add("ce_time", "yesterday".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> CloudEventHeaders.read(headers)).isInstanceOf(BadMessage.class);
    }

    @Test
    void anUnreadableIdDoesNotHinderTheDeadLetter() {
        Headers headers = headers(envelope).add("ce_id", "no uuid".getBytes(StandardCharsets.UTF_8));

        assertThat(CloudEventHeaders.idOrNull(headers)).isNull();
    }

    @Test
    void anIdThatIsNotInFullFormIsNone() {
        Headers headers = headers(envelope).add("ce_id", "90610100155-1-1-1-1".getBytes(StandardCharsets.UTF_8));

        assertThat(CloudEventHeaders.idOrNull(headers)).isNull();
        assertThatThrownBy(() -> CloudEventHeaders.read(headers)).isInstanceOf(BadMessage.class);
    }

    @Test
    void aTypeThatIsNotAsOursAreIsNone() {
        Headers ours = headers(envelope);
        Headers another = headers(envelope).add("ce_type", "Jan.Peeters".getBytes(StandardCharsets.UTF_8));

        assertThat(CloudEventHeaders.typeOrNull(ours)).isEqualTo("eligibility.assessments.notify.published");
        assertThat(CloudEventHeaders.typeOrNull(another)).isNull();
        assertThat(CloudEventHeaders.typeOrNull(new RecordHeaders())).isNull();
    }

    private static Headers headers(Envelope envelope) {
        Headers headers = new RecordHeaders();
        CloudEventHeaders.of(envelope)
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }
}
