package gent.rechtstreeks.schemas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.schemas.SchemaFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** Today's schemas understand, and are understood by, every version that was ever released. */
class ReleasedVersionsTest {

    private final Map<String, Schema> current = SchemaFiles.current();

    @Test
    void todaysSchemasBreakNoReleasedVersion() {
        List<String> problems = new ArrayList<>();
        SchemaFiles.released()
                .forEach((version, schemas) -> schemas.forEach((topic, released) -> problems(topic, released)
                        .forEach(problem -> problems.add(topic + ", version " + version + ": " + problem))));

        assertThat(problems)
                .as("A breaking change is a new topic <topic>.v2; see shared-schemas/README.md")
                .isEmpty();
    }

    /** Equality of schemas leaves wording aside, so a better doc needs no release. */
    @Test
    void theNewestReleasedVersionIsTodays() {
        int newest = SchemaFiles.released().lastKey();

        assertThat(SchemaFiles.released().lastEntry().getValue())
                .as("The schemas changed since version %d: run shared-schemas/release %d", newest, newest + 1)
                .isEqualTo(current);
    }

    private Stream<String> problems(String topic, Schema released) {
        return current.containsKey(topic)
                ? ChangeRule.ALL.stream().flatMap(rule -> rule.problems(released, current.get(topic)).stream())
                : Stream.of("the topic is gone");
    }
}
