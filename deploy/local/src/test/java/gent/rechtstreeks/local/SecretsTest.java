package gent.rechtstreeks.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aSecretIsMadeOnceAndKept() {
        String first = Secrets.in(folder).password("database");

        assertThat(Secrets.in(folder).password("database")).isEqualTo(first);
        assertThat(Secrets.in(folder).password("other")).isNotEqualTo(first);
    }

    @Test
    void noSecretIsLostWhenManyAreMadeAtOnce() {
        Map<String, String> made = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> "secret-" + i)
                .collect(Collectors.toConcurrentMap(
                        name -> name, name -> Secrets.in(folder).password(name)));

        made.forEach(
                (name, value) -> assertThat(Secrets.in(folder).password(name)).isEqualTo(value));
    }

    @Test
    void onlyTheOwnerCanReadThem() throws IOException {
        Secrets.in(folder).password("database");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyHas256Bits() {
        assertThat(Base64.getDecoder().decode(Secrets.in(folder).key("sealing")))
                .hasSize(32);
    }
}
