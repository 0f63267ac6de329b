package gent.rechtstreeks.evaluator.read;

import gent.rechtstreeks.evaluator.read.DmnFile.Component;
import gent.rechtstreeks.evaluator.read.DmnFile.Decision;
import gent.rechtstreeks.evaluator.read.DmnFile.Expression;
import gent.rechtstreeks.evaluator.read.DmnFile.Function;
import gent.rechtstreeks.evaluator.read.DmnFile.Logic;
import gent.rechtstreeks.evaluator.read.DmnFile.Named;
import gent.rechtstreeks.evaluator.read.DmnFile.Output;
import gent.rechtstreeks.evaluator.read.DmnFile.Row;
import gent.rechtstreeks.evaluator.read.DmnFile.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads a DMN file. Whatever it does not know, it refuses: a part that is silently left out could turn an answer. */
public final class DmnReader {

    private static final int MOST = 200;
    private static final List<String> LOGIC = List.of("literalExpression", "decisionTable");

    private final Map<String, String> names = new HashMap<>();
    private final Element root;

    private DmnReader(Element root) {
        this.root = root;
        for (String kind : List.of("inputData", "decision", "businessKnowledgeModel")) {
            Xml.children(root, kind).forEach(element -> names.put(element.getAttribute("id"), name(element)));
        }
    }

    /** @throws Unreadable when it is no DMN file, or one that nobody should read */
    public static DmnFile read(String name, byte[] bytes) {
        return new DmnReader(Xml.read(bytes)).file(name);
    }

    private DmnFile file(String name) {
        if (names.size() > MOST) {
            throw new Unreadable(
                    "there are more than %d inputs, decisions and models; no right needs so many.".formatted(MOST));
        }
        return new DmnFile(
                name,
                Xml.children(root, "itemDefinition").map(DmnReader::type).toList(),
                Xml.children(root, "inputData").map(DmnReader::name).toList(),
                Xml.children(root, "decision").map(this::decision).toList(),
                Xml.children(root, "businessKnowledgeModel")
                        .map(DmnReader::function)
                        .toList());
    }

    private static Named type(Element element) {
        List<Component> components = Xml.children(element, "itemComponent")
                .map(component -> new Component(
                        name(component), Xml.text(component, "typeRef").orElse("")))
                .toList();
        return new Named(name(element), element.getAttribute("isCollection").equals("true"), components);
    }

    private Decision decision(Element element) {
        List<String> needs = Xml.children(element, "informationRequirement", "knowledgeRequirement")
                .flatMap(requirement ->
                        Xml.children(requirement, "requiredInput", "requiredDecision", "requiredKnowledge"))
                .map(required -> required.getAttribute("href").replaceFirst("^.*#", ""))
                .map(id -> Optional.ofNullable(names.get(id))
                        .orElseThrow(() -> new Unreadable("requires #" + id + ", which is not in the file.")))
                .toList();
        String type = Xml.child(element, "variable")
                .map(variable -> variable.getAttribute("typeRef"))
                .orElse("");
        return new Decision(name(element), type, needs, logic(element, name(element)));
    }

    private static Function function(Element element) {
        Element body = Xml.child(element, "encapsulatedLogic")
                .orElseThrow(() -> new Unreadable("the knowledge model " + name(element) + " has no logic."));
        List<Component> parameters = Xml.children(body, "formalParameter")
                .map(parameter -> new Component(name(parameter), parameter.getAttribute("typeRef")))
                .toList();
        return new Function(name(element), parameters, logic(body, name(element)));
    }

    private static Logic logic(Element element, String of) {
        List<Element> found =
                Xml.children(element, LOGIC.toArray(String[]::new)).toList();
        if (found.size() != 1) {
            throw new Unreadable(of + " must have one literal expression or one decision table, and nothing else.");
        }
        Element logic = found.getFirst();
        return logic.getLocalName().equals("decisionTable") ? table(logic) : new Expression(text(logic));
    }

    private static Table table(Element element) {
        String policy = element.getAttribute("hitPolicy");
        return new Table(
                policy.isEmpty() ? "UNIQUE" : policy,
                element.getAttribute("aggregation"),
                Xml.children(element, "input").map(DmnReader::inputExpression).toList(),
                Xml.children(element, "output").map(DmnReader::output).toList(),
                Xml.children(element, "rule").map(DmnReader::row).toList());
    }

    private static String inputExpression(Element input) {
        return Xml.child(input, "inputExpression")
                .map(DmnReader::text)
                .orElseThrow(() -> new Unreadable("an input column has no expression."));
    }

    private static Output output(Element element) {
        List<String> values = Xml.child(element, "outputValues")
                .map(DmnReader::text)
                .map(text -> List.of(text.split("\\s*,\\s*")))
                .orElse(List.of());
        return new Output(
                name(element),
                element.getAttribute("typeRef"),
                values,
                Xml.child(element, "defaultOutputEntry").map(DmnReader::text));
    }

    private static Row row(Element element) {
        return new Row(
                Xml.children(element, "inputEntry").map(DmnReader::text).toList(),
                Xml.children(element, "outputEntry").map(DmnReader::text).toList());
    }

    private static String text(Element element) {
        return Xml.text(element, "text").orElse("").strip();
    }

    private static String name(Element element) {
        return element.getAttribute("name");
    }
}
