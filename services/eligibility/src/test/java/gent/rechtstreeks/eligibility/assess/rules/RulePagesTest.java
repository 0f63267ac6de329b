package gent.rechtstreeks.eligibility.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {

    private static final Path FOLDER = Path.of("../../docs/rules");
    private static final Parameters PARAMETERS = ParameterTable.ofTheRules();

    static List<RuleCard> cards() {
        return JavaRuleBook.ofAllRights(PARAMETERS).cards();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void thePageTellsOfTodaysRule(RuleCard card) throws IOException {
        Path file = FOLDER.resolve(card.right() + ".md");
        String page = RulePage.write(card, PARAMETERS);
        if (Boolean.getBoolean("write-docs")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, page);
        }

        assertThat(file)
                .as("docs/rules is stale: run mvn -pl services/eligibility test -Dtest=RulePagesTest -Dwrite-docs=true")
                .hasContent(page);
    }

    @Test
    void noPageTellsOfARuleThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            cards().stream().map(card -> card.right() + ".md").toList());
        }
    }
}
