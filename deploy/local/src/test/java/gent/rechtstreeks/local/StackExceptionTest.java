package gent.rechtstreeks.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackExceptionTest {

    @TempDir
    Path folder;

    @Test
    void itSaysHowTheLogEnds() throws IOException {
        Path log = Files.writeString(folder.resolve("kafka.log"), "one\ntwo\n\nthree\nfour\n");

        assertThat(new StackException("Kafka stopped.", log))
                .hasMessage("Kafka stopped. Its log: " + log + ", which ends:\ntwo\nthree\nfour");
    }

    @Test
    void anEmptyLogHasNoEnd() throws IOException {
        Path log = Files.writeString(folder.resolve("kafka.log"), "");

        assertThat(new StackException("Kafka stopped.", log)).hasMessage("Kafka stopped. Its log: " + log);
    }
}
