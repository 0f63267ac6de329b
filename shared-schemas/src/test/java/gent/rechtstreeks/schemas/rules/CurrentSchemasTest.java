package gent.rechtstreeks.schemas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.schemas.SchemaFiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Today's schemas keep every rule of shape. */
class CurrentSchemasTest {

    /** Names of things, not of people. */
    private static final Set<String> HARMLESS = Set.of("Assessment.parameters[].name");

    private static final List<ShapeRule> FOR_ALL = List.of(
            new EnumsHaveUnknown(),
            new UnionsAreOptionals(),
            new EverythingIsDocumented(),
            new NamesAreCamelCase(),
            new MoneyIsInCents());

    static Set<String> topics() {
        return SchemaFiles.current().keySet();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aSchemaKeepsTheRules(String topic) {
        assertThat(FOR_ALL).allSatisfy(rule -> assertThat(problems(rule, topic)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ourTopics")
    void noTopicOfOurOwnNamesAnybody(String topic) {
        assertThat(problems(new NobodyIsNamed(HARMLESS), topic)).isEmpty();
    }

    static Stream<String> ourTopics() {
        return topics().stream().filter(topic -> !topic.startsWith("registry."));
    }

    private static List<String> problems(ShapeRule rule, String topic) {
        return rule.problems(SchemaFiles.current().get(topic));
    }
}
