package gent.rechtstreeks.eligibility.read.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue as docs/examples shows it: one right of all, as it is answered today. */
class CatalogueExamplesTest {

    private static final Path EXAMPLES = Path.of("../../docs/examples");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Offer bags =
            new Catalogue(RightsFiles.ofTheService()).named("waste-bags", DAY).orElseThrow();

    @Test
    void theCatalogueIsTheOneOfToday() throws IOException {
        check("rights.json", new RightsPage(DAY, List.of(RightView.of(bags))));
    }

    @Test
    void theLinkedCatalogueIsTheOneOfToday() throws IOException {
        check("rights.jsonld", LinkedCatalogue.of(List.of(bags)));
    }

    private static void check(String name, Object content) throws IOException {
        Path file = EXAMPLES.resolve(name);
        String example = JSON.writeValueAsString(content) + "\n";
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(file, example);
        }
        assertThat(file)
                .as("stale: run mvn -pl services/eligibility test -Dtest=CatalogueExamplesTest -Dwrite-docs=true")
                .hasContent(example);
    }
}
