package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.AnAnswer.ANNA;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.BRAM;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Verification;
import gent.rechtstreeks.eligibility.assess.rules.DmnRuleBook;
import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import gent.rechtstreeks.eligibility.rights.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Explanations to look at, of what the rules answer: in three languages, to whoever has the fact and to the partner. */
class ExampleTest {

    private static final Path EXAMPLES = Path.of("../../docs/examples");
    private static final String RULE = "=".repeat(72);
    private static final Explainer EXPLAINER = Words.explainer();

    private static final DmnRuleBook RULES =
            DmnRuleBook.of(TheRules.SOME, Map.of("waste-bags", Verification.DEMONSTRATION));
    private static final Answer GRANTED = answer(AFact.yes(ANNA), AFact.no(BRAM));
    private static final Answer REFUSED = answer(AFact.no(ANNA), AFact.no(BRAM));
    private static final Answer OPEN = answer();

    @Test
    void theStructureIsOneOfToday() throws IOException {
        String json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(EXPLAINER.explain(GRANTED, Readers.anna(), Language.NL));

        check("assessment-explained.json", json + "\n");
    }

    @Test
    void theTextsAreOnesOfToday() throws IOException {
        String texts = Arrays.stream(Language.values())
                .map(language -> titled("granted, as Anna reads it who has the fact", GRANTED, Readers.anna(), language)
                        + titled("granted, as her partner reads it", GRANTED, Readers.bram(), language)
                        + titled("not eligible", REFUSED, Readers.anna(), language)
                        + titled("facts missing", OPEN, Readers.anna(), language))
                .collect(Collectors.joining());

        check("assessment-explained.txt", texts);
    }

    private static String titled(String title, Answer answer, Reader reader, Language language) {
        return "%s\n%s: %s\n%s\n\n%s\n\n"
                .formatted(
                        RULE,
                        language.tag(),
                        title,
                        RULE,
                        EXPLAINER.explain(answer, reader, language).text());
    }

    private static Answer answer(Fact... said) {
        return RULES.assess(ABirth.registered().knowing(said).situation()).stream()
                .filter(answer -> answer.right().equals("waste-bags"))
                .map(answer -> new Answer(answer, HOME))
                .findFirst()
                .orElseThrow();
    }

    private static void check(String name, String content) throws IOException {
        Path example = EXAMPLES.resolve(name);
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(example, content);
        }

        assertThat(example)
                .as("stale: run mvn -pl services/eligibility -am test -Dtest=ExampleTest -Dwrite-docs=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .hasContent(content);
    }
}
