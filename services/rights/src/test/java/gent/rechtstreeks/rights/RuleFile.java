package gent.rechtstreeks.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.ast.InputDataNode;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.ItemDefinition;
import org.kie.dmn.model.api.LiteralExpression;
import org.kie.internal.io.ResourceFactory;

/** The rules.dmn of one right in KIE's engine, which is the judge of what a rule says when everything is known. */
final class RuleFile {

    private static final Pattern REASON = Pattern.compile("^\\s*\"([a-z0-9-]+)\"\\s*$");

    /** Reading a file takes long, and nothing changes in it. */
    private static final Map<RightFolder, RuleFile> READ = new ConcurrentHashMap<>();

    private final DMNRuntime engine;
    private final DMNModel model;

    private RuleFile(DMNRuntime engine) {
        this.engine = engine;
        this.model = engine.getModels().getFirst();
    }

    /** Fails when the file cannot be read; what the engine warns of is in {@link #messages()}. */
    static RuleFile load(RightFolder right) {
        return READ.computeIfAbsent(right, RuleFile::read);
    }

    /** The same, never what was read before. */
    static RuleFile read(RightFolder right) {
        return new RuleFile(DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(
                        List.of(ResourceFactory.newFileResource(right.rules().toFile())))
                .getOrElseThrow(e -> new IllegalStateException(right.name() + ": " + e.getMessage(), e)));
    }

    String name() {
        return model.getName();
    }

    List<String> messages() {
        return model.getMessages().stream().map(Object::toString).toList();
    }

    Set<String> decisions() {
        return model.getDecisions().stream().map(decision -> decision.getName()).collect(Collectors.toSet());
    }

    /** The declared fields of each input, with their types. */
    Map<String, Map<String, String>> fields() {
        Map<String, Map<String, String>> fields = new LinkedHashMap<>();
        for (InputDataNode input : model.getInputs()) {
            Map<String, String> ofInput = new LinkedHashMap<>();
            definition(input.getType().getName())
                    .getItemComponent()
                    .forEach(part ->
                            ofInput.put(part.getName(), part.getTypeRef().getLocalPart()));
            fields.put(input.getName(), ofInput);
        }
        return fields;
    }

    /** Each code that the outcome can give as its reason. */
    Set<String> reasons() {
        return model.getDefinitions().findAllChildren(DecisionTable.class).stream()
                .flatMap(RuleFile::reasons)
                .collect(Collectors.toSet());
    }

    /** Each column and each expression, as text, for what can be said of all of them. */
    List<String> expressions() {
        return model.getDefinitions().findAllChildren(LiteralExpression.class).stream()
                .map(LiteralExpression::getText)
                .toList();
    }

    /** Each decision that does not say in words what it is. */
    List<String> decisionsWithoutWords() {
        return model.getDefinitions().findAllChildren(Decision.class).stream()
                .filter(decision -> Optional.ofNullable(decision.getDescription())
                        .map(String::isBlank)
                        .orElse(true))
                .map(decision -> decision.getName())
                .toList();
    }

    Answer answer(Map<String, Object> inputs) {
        DMNContext context = engine.newContext();
        inputs.forEach(context::set);
        DMNResult result = engine.evaluateAll(model, context);
        return Answer.of(
                result.getContext().get("outcome"),
                result.getContext().get("amount"),
                result.getContext().get("deadline"));
    }

    private ItemDefinition definition(String type) {
        return model.getDefinitions().getItemDefinition().stream()
                .filter(definition -> definition.getName().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name() + ": no item definition " + type));
    }

    private static Stream<String> reasons(DecisionTable table) {
        int column = -1;
        for (int i = 0; i < table.getOutput().size(); i++) {
            column = "reason".equals(table.getOutput().get(i).getName()) ? i : column;
        }
        int reason = column;
        return reason < 0
                ? Stream.empty()
                : table.getRule().stream()
                        .map(rule ->
                                REASON.matcher(rule.getOutputEntry().get(reason).getText()))
                        .filter(Matcher::matches)
                        .map(match -> match.group(1));
    }
}
