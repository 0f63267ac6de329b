package gent.rechtstreeks.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE's engine, asked what a right says of a case of which all is known. Cases that differ only in what the rules do not
 * name are asked once.
 */
final class Judge {

    private static final String PARAMETERS = "parameters";
    private static final String MEMBERS = "members";

    private final String right;
    private final ParameterTable parameters;
    private final Map<String, List<String>> fields;
    private final DMNRuntime engine;
    private final DMNModel model;
    private final Set<String> reached = new HashSet<>();
    private final Map<List<Object>, Answer> answers = new HashMap<>();
    private final Map<LocalDate, Map<String, Object>> parametersOfDays = new HashMap<>();
    private int asked;

    Judge(RightFolder right, ParameterTable parameters) {
        this.right = right.name();
        this.parameters = parameters;
        this.fields = Thresholds.of(right, parameters).fields();
        this.engine = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(
                        List.of(ResourceFactory.newFileResource(right.rules().toFile())))
                .getOrElseThrow(e -> new IllegalStateException(right.name(), e));
        this.model = engine.getModels().getFirst();
        engine.addListener(new Reached());
    }

    /** How often the engine was asked. */
    int asked() {
        return asked;
    }

    /** Each row of a table that answered for no case. */
    Set<String> neverReached() {
        Set<String> rows = new TreeSet<>(rows());
        rows.removeAll(reached);
        return rows;
    }

    /** Each table and row that there is. */
    Set<String> rows() {
        Set<String> rows = new TreeSet<>();
        for (DecisionTable table : model.getDefinitions().findAllChildren(DecisionTable.class)) {
            for (int row = 1; row <= table.getRule().size(); row++) {
                rows.add(name(nameOf(table), row));
            }
        }
        return rows;
    }

    /** The parameters that hold on a day; null under the name of one that does not. */
    Map<String, Object> parametersOn(LocalDate day) {
        return parametersOfDays.computeIfAbsent(day, any -> parameters.on(right, any));
    }

    /** Whether the table has nothing for some parameter of the right on that day. */
    boolean lacksParameter(LocalDate day) {
        return fields.getOrDefault(PARAMETERS, List.of()).stream()
                .anyMatch(name -> !parametersOn(day).containsKey(name));
    }

    Answer answer(Scenario scenario) {
        return answers.computeIfAbsent(
                key(scenario), key -> ask(key, scenario.members().size()));
    }

    /** All that the rules name, in one order. */
    private List<Object> key(Scenario scenario) {
        List<Object> key = new ArrayList<>();
        add(key, "event", scenario.event());
        add(key, "household", scenario.household());
        add(key, "child", scenario.child());
        add(key, "subject", scenario.subject());
        add(key, PARAMETERS, fields.containsKey(PARAMETERS) ? parametersOn(scenario.day()) : Map.of());
        scenario.members().stream()
                .map(this::row)
                .sorted(Comparator.comparingInt(List::hashCode))
                .forEach(key::addAll);
        return key;
    }

    /** In an order of their own: no rule can ask who comes first. */
    private List<Object> row(Map<String, Object> member) {
        List<Object> row = new ArrayList<>();
        add(row, MEMBERS, member);
        return row;
    }

    private void add(List<Object> key, String input, Map<String, Object> known) {
        fields.getOrDefault(input, List.of()).forEach(field -> key.add(known.get(field)));
    }

    private Answer ask(List<Object> key, int members) {
        asked++;
        DMNContext context = engine.newContext();
        int next = 0;
        for (String input : List.of("event", "household", "child", "subject", PARAMETERS)) {
            if (fields.containsKey(input)) {
                context.set(input, values(key, next, fields.get(input)));
                next += fields.get(input).size();
            }
        }
        if (fields.containsKey(MEMBERS)) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int member = 0; member < members; member++) {
                rows.add(values(key, next, fields.get(MEMBERS)));
                next += fields.get(MEMBERS).size();
            }
            context.set(MEMBERS, rows);
        }
        DMNResult result = engine.evaluateAll(model, context);
        return Answer.of(
                result.getContext().get("outcome"),
                result.getContext().get("amount"),
                result.getContext().get("deadline"));
    }

    private static Map<String, Object> values(List<Object> key, int from, List<String> names) {
        Map<String, Object> values = new HashMap<>();
        for (int number = 0; number < names.size(); number++) {
            values.put(names.get(number), key.get(from + number));
        }
        return values;
    }

    @Override
    public String toString() {
        return right;
    }

    private static String nameOf(DecisionTable table) {
        return table.getParent() instanceof org.kie.dmn.model.api.NamedElement named
                ? named.getName()
                : ((org.kie.dmn.model.api.NamedElement) table.getParent().getParent()).getName();
    }

    private static String name(String table, int row) {
        return table + " row " + row;
    }

    /** Notes the rows that answer. */
    private final class Reached implements DMNRuntimeEventListener {

        @Override
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            event.getSelected().forEach(row -> reached.add(name(event.getNodeName(), row)));
        }
    }
}
