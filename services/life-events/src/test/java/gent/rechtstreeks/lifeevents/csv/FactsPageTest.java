package gent.rechtstreeks.lifeevents.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FactsPageTest {

    private static final Path PAGE = Path.of("../../docs/facts.md");

    @Test
    void thePageShowsTodaysFacts() throws IOException {
        String page = new FactsPage().write();
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("docs/facts.md is stale: run mvn -pl services/life-events -am test -Dtest=FactsPageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dwrite-docs=true")
                .hasContent(page);
    }
}
