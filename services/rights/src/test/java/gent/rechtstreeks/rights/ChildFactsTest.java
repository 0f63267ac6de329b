package gent.rechtstreeks.rights;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.rights.FactTable.Fact;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Facts of a child are those that rules use of children only: nobody may say them of an adult. */
class ChildFactsTest {

    private static final Set<String> ABOUT_A_CHILD = Set.of("CHILD", "EACH_CHILD");
    private static final String OF_MINORS = "not(m.adult) and (";

    /** A rule uses it: of a child, or of somebody else too. */
    private record Use(String field, boolean ofAChild) {}

    @Test
    void theyAreTheFactsThatRulesUseOfChildrenOnly() {
        Map<String, Set<Boolean>> uses = RightFolder.all().stream()
                .flatMap(right -> Stream.concat(inRules(right), asWhatThereIsAlready(right)))
                .collect(groupingBy(Use::field, mapping(Use::ofAChild, toSet())));

        assertThat(FactTable.read().facts())
                .filteredOn(fact -> !fact.isWithEvent())
                .allSatisfy(fact -> assertThat(fact.isOfAChild())
                        .as(fact.name())
                        .isEqualTo(Set.of(true).equals(uses.get(fact.field()))));
        assertThat(FactTable.read().facts()).filteredOn(Fact::isOfAChild).isNotEmpty();
    }

    @Test
    void whatARegisterTellsOfEverybodyIsNone() {
        assertThat(FactTable.read().facts()).filteredOn(Fact::isOfAChild).noneMatch(Fact::isWithEvent);
    }

    private static Stream<Use> inRules(RightFolder right) {
        RuleFile rules = RuleFile.load(right);
        return rules.fields().entrySet().stream().flatMap(input -> input.getValue().keySet().stream()
                .map(field -> new Use(field, isOfAChild(rules, input.getKey(), field))));
    }

    private static boolean isOfAChild(RuleFile rules, String input, String field) {
        return switch (input) {
            case "child" -> true;
            case "members" ->
                rules.expressions().stream()
                        .filter(text -> text.matches("(?s).*\\bm\\." + field + "\\b.*"))
                        .allMatch(text -> text.contains(OF_MINORS));
            default -> false;
        };
    }

    private static Stream<Use> asWhatThereIsAlready(RightFolder right) {
        return Stream.ofNullable((String) right.card().get("alreadyHas"))
                .map(field -> new Use(field, ABOUT_A_CHILD.contains(right.card().get("subject"))));
    }
}
