package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RightPagesTest {

    private static final Path PAGES = Path.of("../../docs/rules");
    private static final Path FOLDERS = Path.of("../rights/src/main/resources/rights");
    private static final Path LIST = PAGES.resolve("README.md");
    private static final String STALE =
            "docs/rules is stale: run mvn -pl services/eligibility test -Dtest=RightPagesTest -Dwrite-docs=true";
    private static final Rights RIGHTS = RightsFiles.ofTheService();

    @BeforeAll
    static void write() throws IOException {
        if (Boolean.getBoolean("write-docs")) {
            for (Right right : RIGHTS.all()) {
                Files.writeString(page(right.name()), text(right));
            }
            Files.writeString(LIST, RightList.write(RIGHTS));
        }
    }

    static Stream<String> rights() {
        return RIGHTS.all().stream().map(Right::name);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void thePageTellsOfTodaysRight(String name) {
        assertThat(page(name)).as(STALE).hasContent(text(RIGHTS.named(name).orElseThrow()));
    }

    @Test
    void theListNamesEveryRight() {
        assertThat(LIST).as(STALE).hasContent(RightList.write(RIGHTS));
    }

    @Test
    void noPageTellsOfARightThatIsGone() throws IOException {
        List<String> expected = Stream.concat(Stream.of("README.md"), rights().map(name -> name + ".md"))
                .toList();

        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static Path page(String right) {
        return PAGES.resolve(right + ".md");
    }

    private static String text(Right right) {
        return RightPage.write(right, RIGHTS, FOLDERS.resolve(right.name()));
    }
}
