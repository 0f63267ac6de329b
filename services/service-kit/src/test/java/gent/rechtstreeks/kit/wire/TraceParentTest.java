package gent.rechtstreeks.kit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceParentTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    @Test
    void aChildStaysInTheTraceAsASpanOfItsOwn() {
        String child = TraceParent.childOf(PARENT);

        assertThat(child).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-").endsWith("-00");
        assertThat(child).isNotEqualTo(PARENT).hasSameSizeAs(PARENT);
    }

    @Test
    void aWrongFormStartsANewTrace() {
        assertThat(TraceParent.traceId(TraceParent.childOf("rubbish"))).hasSize(32);
        assertThat(TraceParent.traceId(TraceParent.childOf(null))).hasSize(32);
    }

    @Test
    void theTraceIdIsTheSecondPart() {
        assertThat(TraceParent.traceId(PARENT)).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(TraceParent.traceId("rubbish")).isNull();
    }
}
