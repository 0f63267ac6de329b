package gent.rechtstreeks.eligibility.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gent.rechtstreeks.eligibility.WiredRules;
import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.AHousehold;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands in docs/examples of rulebooks; {@code -Dwrite-docs=true} writes it anew. */
class RulebookExamplesTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();
    private static final String BAGS = "rights/waste-bags/rules.dmn";
    private static final String TABLE = "parameters/parameters.csv";

    private static Loading loading;
    private static RuleFiles shipped;

    @BeforeAll
    static void load() {
        loading = WiredRules.loading();
        shipped = WiredRules.few();
    }

    /** A name that is no fact, and a row that is gone. */
    @Test
    void aRefusedRule() throws IOException {
        String text = shipped.texts().get(BAGS);
        String broken = text.replace("household.inGhent", "household.inGant")
                .replaceFirst("(?s)<rule><inputEntry><text>2</text>.*?</rule>", "");

        LoadRefused refused =
                catchThrowableOfType(LoadRefused.class, () -> loading.load(shipped.with(Map.of(BAGS, broken))));

        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", 422);
        problem.put("title", "Unprocessable Content");
        problem.put("type", "urn:problem-type:rechtstreeks:rulebookRefused");
        problem.put("detail", "It does not load, and nothing of it was kept. What is in force stays in force.");
        problem.put("problemsInAll", refused.problems().size());
        problem.put("problems", refused.problems());
        check("rulebook-refused.json", problem);
    }

    /** Ten euro more for families of three, one less for those of four. */
    @Test
    void aDryRun() throws IOException {
        String table = shipped.texts().get(TABLE);
        RuleFiles changed = shipped.with(Map.of(
                TABLE,
                table.replace("waste-bags,twoDependants,84.00", "waste-bags,twoDependants,94.00")
                        .replace(
                                "waste-bags,threeOrFourDependants,105.00", "waste-bags,threeOrFourDependants,104.00")));
        DryRun dryRun = new DryRun(
                loading.load(shipped).assessor(1), loading.load(changed).assessor(2));

        look(dryRun, 50, births(1, AFact.yes(ABirth.ANNA)));
        look(dryRun, 12, births(2, AFact.yes(ABirth.BRAM)));
        look(dryRun, 30, births(1, AFact.no(ABirth.ANNA), AFact.no(ABirth.BRAM)));
        look(dryRun, 8, births(1));

        check("rulebook-dry-run.json", dryRun.report(100));
    }

    private static Situation births(int children, Fact... known) {
        return ABirth.registered()
                .in(AHousehold.of(2).andChildren(children).inGhent())
                .knowing(known)
                .situation();
    }

    private static void look(DryRun dryRun, int times, Situation situation) {
        for (int i = 0; i < times; i++) {
            dryRun.look(situation);
        }
    }

    private static void check(String file, Object content) throws IOException {
        Path page = Path.of("../../docs/examples", file);
        String written = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n";
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(page, written);
        }
        assertThat(Files.readString(page))
                .as("stale: run mvn -pl services/eligibility test -Dtest=RulebookExamplesTest -Dwrite-docs=true")
                .isEqualTo(written);
    }
}
