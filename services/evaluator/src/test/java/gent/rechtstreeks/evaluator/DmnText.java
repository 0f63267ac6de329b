package gent.rechtstreeks.evaluator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small DMN file, written decision by decision. Its outcome is the decision "eligible" unless it has one of its own. */
final class DmnText {

    private static final String HEAD = """
        <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="trial" name="trial" namespace="urn:trial">
        <itemDefinition name="Event"><itemComponent name="date"><typeRef>date</typeRef></itemComponent></itemDefinition>
        <inputData id="event" name="event"><variable name="event"/></inputData>
        <inputData id="household" name="household"><variable name="household"/></inputData>
        <inputData id="members" name="members"><variable name="members"/></inputData>
        <inputData id="parameters" name="parameters"><variable name="parameters"/></inputData>
        """;

    private final List<String> names = new ArrayList<>();
    private final List<String> models = new ArrayList<>();
    private final StringBuilder parts = new StringBuilder();

    /** A file whose answer is one expression. */
    static DmnText deciding(String eligible) {
        return new DmnText().decision("eligible", eligible);
    }

    /** A file whose answer is one table of the size of the household. */
    static DmnText decidingBySize(String policy, String... rows) {
        return new DmnText().table("eligible", policy, "household.size", "<output/>", rows);
    }

    /** A file of nothing but that, for what no decision could hold. */
    static byte[] definitions(String content) {
        return ("<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" id=\"t\" name=\"t\">" + content
                        + "</definitions>")
                .getBytes(StandardCharsets.UTF_8);
    }

    DmnText decision(String name, String expression) {
        return add(name, "<literalExpression><text>%s</text></literalExpression>".formatted(escaped(expression)));
    }

    /** Rows as "test | test -> result | result"; outputs without a name when there is only one. */
    DmnText table(String name, String policy, String inputs, String outputs, String... rows) {
        return add(name, tableXml(policy, inputs, outputs, rows));
    }

    static String tableXml(String policy, String inputs, String outputs, String... rows) {
        StringBuilder table = new StringBuilder("<decisionTable %s>".formatted(policy));
        for (String input : cells(inputs)) {
            table.append("<input><inputExpression><text>%s</text></inputExpression></input>".formatted(escaped(input)));
        }
        for (String output : cells(outputs)) {
            table.append(output.startsWith("<") ? output : "<output name=\"%s\"/>".formatted(output));
        }
        for (String row : rows) {
            String[] sides = row.split("->");
            table.append("<rule>");
            cells(sides[0])
                    .forEach(cell -> table.append("<inputEntry><text>%s</text></inputEntry>".formatted(escaped(cell))));
            cells(sides[1])
                    .forEach(cell ->
                            table.append("<outputEntry><text>%s</text></outputEntry>".formatted(escaped(cell))));
            table.append("</rule>");
        }
        return table.append("</decisionTable>").toString();
    }

    /** A knowledge model of one number. */
    DmnText model(String name, String parameter, String logic) {
        models.add(name);
        parts.append("""
            <businessKnowledgeModel id="%1$s" name="%1$s"><variable name="%1$s"/><encapsulatedLogic>
            <formalParameter name="%2$s" typeRef="number"/>%3$s</encapsulatedLogic></businessKnowledgeModel>
            """.formatted(name, parameter, logic));
        return this;
    }

    static String expression(String text) {
        return "<literalExpression><text>%s</text></literalExpression>".formatted(escaped(text));
    }

    private DmnText add(String name, String logic) {
        String needs = names.stream()
                .map(needed -> "<informationRequirement><requiredDecision href=\"#%s\"/></informationRequirement>"
                        .formatted(needed))
                .collect(Collectors.joining());
        String knows = models.stream()
                .map(needed -> "<knowledgeRequirement><requiredKnowledge href=\"#%s\"/></knowledgeRequirement>"
                        .formatted(needed))
                .collect(Collectors.joining());
        names.add(name);
        parts.append("""
            <decision id="%1$s" name="%1$s"><variable name="%1$s"/>
            <informationRequirement><requiredInput href="#event"/></informationRequirement>
            <informationRequirement><requiredInput href="#household"/></informationRequirement>
            <informationRequirement><requiredInput href="#members"/></informationRequirement>
            <informationRequirement><requiredInput href="#parameters"/></informationRequirement>
            %2$s%3$s%4$s</decision>
            """.formatted(name, needs, knows, logic));
        return this;
    }

    byte[] bytes() {
        if (!names.contains("outcome")) {
            table(
                    "outcome",
                    "",
                    "eligible",
                    "eligible|mode|reason",
                    "true -> true | \"INFORM\" | \"yes\"",
                    "false -> false | \"INFORM\" | \"no\"");
        }
        return (HEAD + parts + "</definitions>").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(String row) {
        return List.of(row.strip().split("\\s*\\|\\s*"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
