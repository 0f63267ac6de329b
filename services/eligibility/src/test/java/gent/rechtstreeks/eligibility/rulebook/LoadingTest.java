package gent.rechtstreeks.eligibility.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gent.rechtstreeks.eligibility.WiredRules;
import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.AFact;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoadingTest {

    private static final String BAGS = "rights/waste-bags/rules.dmn";
    private static final String TABLE = "parameters/parameters.csv";
    private static Loading loading;
    private static RuleFiles shipped;

    @BeforeAll
    static void load() {
        loading = WiredRules.loading();
        shipped = WiredRules.few();
    }

    @Test
    void whatComesWithTheServiceLoads() {
        assertThat(loading.load(WiredRules.shipped()).rights().named("waste-bags"))
                .isPresent();
    }

    @Test
    void everyFileThatCannotBeReadIsNamed() {
        List<LoadProblem> problems = problems(Map.of(
                "parameters/parameters.csv", "no table",
                "rights/waste-bags/right.yaml", "right: [",
                "rights/free-cars/rules.dmn", "<definitions/>"));

        assertThat(problems)
                .extracting(LoadProblem::file)
                .containsExactlyInAnyOrder(
                        "parameters/parameters.csv", "rights/waste-bags/right.yaml", "rights/free-cars/right.yaml");
    }

    @Test
    void aTextThatNoDatabaseKeepsIsRefused() {
        assertThat(problems(Map.of(BAGS, "<definitions\0/>")))
                .extracting(LoadProblem::file)
                .containsExactly(BAGS);
    }

    @Test
    void everyProblemOfEveryRuleIsTold() {
        String bags = shipped.texts().get(BAGS);

        List<LoadProblem> problems = problems(Map.of(
                BAGS,
                bags.replace("household.inGhent", "household.inGant").replace("parameters.single", "parameters.alone"),
                "rights/birth-grant/rules.dmn",
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><definitions/>"));

        assertThat(problems)
                .extracting(LoadProblem::file)
                .contains(BAGS, "rights/birth-grant/rules.dmn")
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.decision()).isEqualTo("amount");
            assertThat(problem.what()).isNotBlank();
        });
    }

    @Test
    void whatElseKeepsRulesFromBeingRunIsAProblemToo() {
        assertThat(whenRulesAreMade(new IllegalStateException("signed off, but there is no such right")))
                .containsExactly("signed off, but there is no such right");
        assertThat(whenRulesAreMade(new ArithmeticException("a number that does not fit")))
                .containsExactly("a number that does not fit");
    }

    private static List<String> whenRulesAreMade(RuntimeException fault) {
        Loading failing = new Loading(
                rights -> {
                    throw fault;
                },
                RuleFiles.besides(RightsFiles.textsOfTheService()));
        return catchThrowableOfType(LoadRefused.class, () -> failing.load(shipped)).problems().stream()
                .map(LoadProblem::what)
                .toList();
    }

    /** It loads, for what it is multiplied by is known only then. */
    @Test
    void aNumberThatDoesNotFitIsForAPersonAndHoldsUpNoOtherRight() {
        RuleFiles large = shipped.with(Map.of(
                TABLE,
                shipped.texts().get(TABLE).replace("twoDependants,84.00,", "twoDependants,900000000000.00,"),
                BAGS,
                shipped.texts()
                        .get(BAGS)
                        .replace(">parameters.twoDependants<", ">parameters.twoDependants * household.size * 1000<")));

        List<Assessment> answers = loading.load(large)
                .rules()
                .assess(ABirth.registered().knowing(AFact.yes(ABirth.ANNA)).situation());

        assertThat(answers).extracting(Assessment::right).contains("birth-declaration");
        assertThat(answers)
                .filteredOn(answer -> answer.right().equals("waste-bags"))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.mode()).isEqualTo(Mode.ASSIST);
                    assertThat(answer.outcome().reasons()).containsExactly("rule-cannot-tell");
                });
    }

    @Test
    void aFileStandsInTheContentByItsText() {
        RuleFiles changed = shipped.with(Map.of(BAGS, "other"));

        assertThat(changed.hash()).isNotEqualTo(shipped.hash());
        assertThat(changed.with(Map.of(BAGS, shipped.texts().get(BAGS))).hash()).isEqualTo(shipped.hash());
        assertThat(RuleFiles.among(Map.of("facts/facts.csv", "", "rights/a/scenarios.yaml", "", BAGS, "x"))
                        .texts())
                .containsOnlyKeys(BAGS);
    }

    private static List<LoadProblem> problems(Map<String, String> files) {
        RuleFiles changed = shipped.with(files);
        return catchThrowableOfType(LoadRefused.class, () -> loading.load(changed))
                .problems();
    }
}
