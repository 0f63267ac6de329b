package gent.rechtstreeks.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventsPageTest {

    private static final Path PAGE = Path.of("../docs/events.md");

    @Test
    void thePageTellsOfTodaysEvents() throws IOException {
        String page = EventsPage.write(TopicsFile.read());
        if (Boolean.getBoolean("write-docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("docs/events.md is stale: run mvn -pl shared-schemas test -Dtest=EventsPageTest -Dwrite-docs=true")
                .hasContent(page);
    }
}
