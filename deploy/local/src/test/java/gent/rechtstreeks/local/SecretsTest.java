package gent.rechtstreeks.local;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;

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
