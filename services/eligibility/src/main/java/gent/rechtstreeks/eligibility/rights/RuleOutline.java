package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.rights.FactDeclaration.Of;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What the rules of a right ask and decide, as far as it can be seen without evaluating them.
 *
 * @param facts those that the rules declare as their input, each once
 * @param parameters names in the parameter table
 * @param decisions names
 */
public record RuleOutline(List<FactDeclaration> facts, Set<String> parameters, Set<String> decisions) {

    private static final String PARAMETERS = "parameters";
    private static final String SUBJECT = "subject";

    private static final Map<String, Of> INPUTS = Map.of(
            "event", Of.EVENT, "household", Of.HOUSEHOLD, "child", Of.PERSON, SUBJECT, Of.PERSON, "members", Of.PERSON);

    /** Refuses rules that ask for what is declared nowhere. */
    public static RuleOutline of(Right right, FactDeclarations declared) {
        String file = RightsText.rulesOf(right.name());
        Element definitions = DmnXml.definitions(file, right.rules());
        List<FactDeclaration> facts = new ArrayList<>();
        INPUTS.keySet().stream().sorted().forEach(input -> fields(definitions, input)
                .map(field -> fact(file, input, field, declared))
                .forEach(facts::add));
        return new RuleOutline(
                facts.stream().distinct().toList(),
                fields(definitions, PARAMETERS).collect(Collectors.toUnmodifiableSet()),
                DmnXml.children(definitions, "decision")
                        .map(decision -> decision.getAttribute("name"))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether who is eligible gets an amount of money. */
    public boolean decidesAnAmount() {
        return decisions.contains("amount");
    }

    private static FactDeclaration fact(String file, String input, String field, FactDeclarations declared) {
        String path = input + "." + field;
        FactDeclaration fact = declared.withField(INPUTS.get(input), field)
                .orElseThrow(() -> new ContentRefused(
                        file, path, "is no fact of facts.csv; declare it there, or use one that is"));
        if (input.equals(SUBJECT) && fact.isOfAChild()) {
            throw new ContentRefused(file, path, "is a fact of a child; ask it of child or of members");
        }
        return fact;
    }

    private static Stream<String> fields(Element definitions, String input) {
        return DmnXml.children(definitions, "inputData")
                .filter(data -> data.getAttribute("name").equals(input))
                .flatMap(data -> DmnXml.children(data, "variable"))
                .flatMap(variable -> components(definitions, variable.getAttribute("typeRef")));
    }

    private static Stream<String> components(Element definitions, String type) {
        return DmnXml.children(definitions, "itemDefinition")
                .filter(item -> item.getAttribute("name").equals(type))
                .flatMap(item -> Stream.concat(
                        DmnXml.children(item, "itemComponent").map(field -> field.getAttribute("name")),
                        components(definitions, DmnXml.text(item, "typeRef"))));
    }
}
