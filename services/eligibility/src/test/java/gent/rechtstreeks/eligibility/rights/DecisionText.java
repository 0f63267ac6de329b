package gent.rechtstreeks.eligibility.rights;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The decisions of a {@code rules.dmn} as Markdown: what a reader sees is the rule itself. */
record DecisionText(RightCard card) {

    /** Helpers first, then what they decide, each under its name. */
    static String of(Right right) {
        Element definitions = DmnXml.definitions(right.name(), right.rules());
        DecisionText text = new DecisionText(right.card());
        return Stream.concat(
                        DmnXml.children(definitions, "businessKnowledgeModel").map(text::function),
                        DmnXml.children(definitions, "decision").map(text::decision))
                .collect(Collectors.joining("\n\n"));
    }

    private String decision(Element decision) {
        return section(decision, Markdown.code(decision.getAttribute("name")), decision);
    }

    private String function(Element model) {
        Element logic = DmnXml.child(model, "encapsulatedLogic").orElseThrow();
        String parameters = DmnXml.children(logic, "formalParameter")
                .map(parameter -> parameter.getAttribute("name"))
                .collect(Collectors.joining(", "));
        return section(model, Markdown.code("%s(%s)".formatted(model.getAttribute("name"), parameters)), logic);
    }

    private String section(Element described, String title, Element holder) {
        return Stream.of("### " + title, DmnXml.text(described, "description"), logic(holder))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String logic(Element holder) {
        return Stream.of(
                        DmnXml.child(holder, "decisionTable").map(table -> new DecisionTable(table, card).text()),
                        DmnXml.child(holder, "context").map(DecisionText::context),
                        DmnXml.child(holder, "literalExpression").map(DecisionText::block))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new ContentRefused(
                        holder.getAttribute("name"),
                        "logic",
                        "cannot be shown on a page; write a table, a context or an expression"));
    }

    private static String block(Element expression) {
        return "```\n" + DmnXml.text(expression, "text") + "\n```";
    }

    private static String context(Element context) {
        return Markdown.table(
                List.of("name", "value"),
                DmnXml.children(context, "contextEntry").toList(),
                entry -> List.of(
                        DmnXml.child(entry, "variable")
                                .map(variable -> Markdown.code(variable.getAttribute("name")))
                                .orElse("result"),
                        DmnXml.child(entry, "literalExpression")
                                .map(expression -> Markdown.code(DmnXml.text(expression, "text")))
                                .orElse("")));
    }
}
