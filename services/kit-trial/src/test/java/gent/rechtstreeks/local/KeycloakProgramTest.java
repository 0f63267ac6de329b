package gent.rechtstreeks.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;

/** It takes half a minute, so it stands here, where no service waits for it; the stories find Keycloak prepared. */
class KeycloakProgramTest {

    @Test
    void isPreparedOnce() throws IOException {
        KeycloakProgram.prepare();
        FileTime prepared = Files.getLastModifiedTime(KeycloakProgram.stamp());

        KeycloakProgram.prepare();

        assertThat(Files.getLastModifiedTime(KeycloakProgram.stamp())).isEqualTo(prepared);
    }
}
