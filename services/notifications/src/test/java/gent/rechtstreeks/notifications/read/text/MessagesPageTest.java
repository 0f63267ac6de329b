package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MessagesPageTest {

    private static final Path PAGE = Path.of("../../docs/messages.md");

    @Test
    void thePageShowsTodaysTexts() throws IOException {
        String page = new MessagesPage().write();
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("docs/messages.md is stale: run mvn -pl services/notifications -am test -Dtest=MessagesPageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dwrite-docs=true")
                .hasContent(page);
    }
}
