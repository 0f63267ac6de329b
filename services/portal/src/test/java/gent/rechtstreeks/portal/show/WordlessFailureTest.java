package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class WordlessFailureTest {

    private static final String SAID = "earns 12345 a year";

    @Test
    void namesEachFailureAndWhereItWas() {
        Throwable failure = new IllegalStateException(SAID, new UncheckedIOException(SAID, new IOException(SAID)));

        assertThat(logged(failure))
                .startsWith("java.lang.IllegalStateException")
                .contains("Caused by: java.io.UncheckedIOException", "Caused by: java.io.IOException")
                .contains("at " + failure.getStackTrace()[0]);
    }

    @Test
    void saysNothingOfWhatTheySay() {
        Throwable failure = new IllegalStateException(new IOException(SAID));
        failure.addSuppressed(new IOException(SAID));

        assertThat(logged(failure)).doesNotContain("earns", "12345");
        assertThat(logged(new TalkingFailure())).doesNotContain("12345");
    }

    @Test
    void causesThatGoRoundInACircleEnd() {
        Exception one = new IOException(SAID);
        one.initCause(new IllegalStateException(SAID, one));

        assertThat(logged(one)).contains("Caused by: java.lang.IllegalStateException");
    }

    private static String logged(Throwable failure) {
        StringWriter log = new StringWriter();
        WordlessFailure.of(failure).printStackTrace(new PrintWriter(log, true));
        return log.toString();
    }

    /** One that quotes in more places than its message. */
    private static final class TalkingFailure extends RuntimeException {

        @Override
        public String getLocalizedMessage() {
            return SAID;
        }

        @Override
        public String toString() {
            return SAID;
        }
    }
}
