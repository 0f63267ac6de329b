package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.ParameterSpace;
import gent.rechtstreeks.evaluator.Refused;
import gent.rechtstreeks.evaluator.Rule;
import gent.rechtstreeks.evaluator.Rule.Result;
import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.Vocabulary;
import gent.rechtstreeks.evaluator.compile.Meaning.Results;
import gent.rechtstreeks.evaluator.compile.Meaning.Value;
import gent.rechtstreeks.evaluator.node.Node;
import gent.rechtstreeks.evaluator.node.Remembered;
import gent.rechtstreeks.evaluator.read.DmnFile;
import gent.rechtstreeks.evaluator.read.DmnFile.Decision;
import gent.rechtstreeks.evaluator.read.DmnFile.Function;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles one DMN file into a {@link Rule}, or refuses it with all that is wrong. */
public final class RuleCompiler {

    private static final int MOST_CALLS = 500;

    private final DmnFile file;
    private final Vocabulary vocabulary;
    private final ParameterSpace parameters;
    private final Complaints complaints;
    private final Workshop workshop;
    private final FeelParser parser;
    private final Expressions expressions;
    private final Tables tables;
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private final Map<String, Function> models;
    private final Map<String, Meaning> done = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private int calls;
    private int modelsOpen;
    private final List<Rule.Step> steps = new ArrayList<>();

    private RuleCompiler(DmnFile file, Vocabulary vocabulary, ParameterSpace parameters) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.parameters = parameters;
        this.complaints = new Complaints(file.name());
        file.decisions().forEach(decision -> decisions.put(decision.name(), decision));
        this.models = file.functions().stream().collect(Collectors.toMap(Function::name, model -> model, (a, b) -> a));
        this.workshop = new Workshop(vocabulary, parameters, models::containsKey, this::model);
        this.parser = new FeelParser(names());
        this.expressions = new Expressions(workshop);
        this.tables =
                new Tables(workshop, expressions, parser, complaints, new TableCheck(workshop, parameters, complaints));
    }

    /** @throws Refused when it must not run */
    public static Rule compile(DmnFile file, Vocabulary vocabulary, ParameterSpace parameters) {
        return new RuleCompiler(file, vocabulary, parameters).rule();
    }

    private Set<String> names() {
        Stream<String> all = Stream.of(
                        file.inputs().stream(),
                        decisions.keySet().stream(),
                        models.keySet().stream(),
                        models.values().stream()
                                .flatMap(model -> model.parameters().stream().map(DmnFile.Component::name)),
                        Stream.of(vocabulary.list(), Workshop.PARAMETERS, "item"))
                .flatMap(names -> names);
        return all.collect(Collectors.toSet());
    }

    private Rule rule() {
        new Declarations(file, vocabulary, parameters, complaints).check();
        decisions
                .keySet()
                .forEach(name -> complaints.attempt(name, 0, null, () -> {
                    try {
                        return decision(name);
                    } catch (Broken noted) {
                        return name;
                    }
                }));
        parameters.scales().keySet().stream()
                .filter(name -> !workshop.parametersUsed().contains(name))
                .sorted()
                .forEach(name -> complaints.add(
                        null, 0, name, "No decision uses this parameter.", "leave it out of the table."));
        RuleResults results = complaints.problems().isEmpty()
                ? complaints.attempt(null, 0, null, () -> RuleResults.of(done)).orElse(null)
                : null;
        if (!complaints.problems().isEmpty()) {
            throw new Refused(complaints.problems());
        }
        return new Rule(
                file.name(),
                vocabulary,
                results.nodes(),
                results.modes(),
                steps,
                workshop.factsUsed(),
                workshop.parametersUsed(),
                parameters.scales(),
                workshop.places(),
                Math.max(1, workshop.loops()));
    }

    private Meaning decision(String name) {
        if (done.containsKey(name)) {
            return done.get(name);
        }
        if (broken.contains(name)) {
            throw new Broken();
        }
        if (!underWay.add(name)) {
            throw new Wrong(name + " needs itself.", "decisions that do not go in a circle.");
        }
        workshop.begin();
        try {
            Meaning meaning = meaning(decisions.get(name));
            done.put(name, meaning);
            return meaning;
        } catch (Wrong | Broken e) {
            broken.add(name);
            throw e;
        } finally {
            workshop.end();
            underWay.remove(name);
        }
    }

    private Meaning meaning(Decision decision) {
        return switch (decision.logic()) {
            case DmnFile.Expression expression -> expression(decision, expression.text());
            case DmnFile.Table table ->
                complaints
                        .attempt(decision.name(), 0, null, () -> table(decision, table))
                        .orElseThrow(Broken::new);
        };
    }

    private Meaning expression(Decision decision, String text) {
        Meaning meaning = complaints
                .attempt(decision.name(), 0, text, () -> expressions.meaning(parser.expression(text), scope(decision)))
                .orElseThrow(Broken::new);
        if (!(meaning instanceof Value value)) {
            return meaning;
        }
        return remembered(decision, value);
    }

    private Meaning table(Decision decision, DmnFile.Table table) {
        Tables.Compiled compiled = tables.compile(decision.name(), table, scope(decision));
        if (compiled.place() >= 0) {
            Result result = compiled.meaning() instanceof Value value ? new Result(value.node(), value.type()) : null;
            steps.add(new Rule.Step(decision.name(), compiled.place(), result, compiled.order(), workshop.named()));
        }
        return compiled.meaning() instanceof Value value && compiled.place() < 0
                ? remembered(decision, value)
                : compiled.meaning();
    }

    private Value remembered(Decision decision, Value value) {
        int place = workshop.newPlace();
        Node remembered = new Remembered(place, value.node());
        steps.add(new Rule.Step(
                decision.name(), place, new Result(remembered, value.type()), List.of(), workshop.named()));
        return value.as(remembered);
    }

    /** What a decision may use: what it says that it needs. */
    private Scope scope(Decision decision) {
        return Scope.of(name -> {
            boolean exists = decisions.containsKey(name) || name.equals(vocabulary.list());
            if (exists && !decision.needs().contains(name)) {
                throw new Wrong(
                        "It does not say that it needs " + name + ".", "an informationRequirement to " + name + ".");
            }
            if (name.equals(vocabulary.list())) {
                return workshop.allRows();
            }
            return decisions.containsKey(name) ? decision(name) : null;
        });
    }

    /** A knowledge model with its parameters filled in, as if it stood there. */
    private Value model(String name, List<Value> given, boolean inRow) {
        Function model = models.get(name);
        if (given.size() != model.parameters().size()) {
            throw new Wrong("%s takes %d values, not %d."
                    .formatted(name, model.parameters().size(), given.size()));
        }
        if (!underWay.add(name)) {
            throw new Wrong(name + " calls itself.", "models that do not go in a circle.");
        }
        if (++calls > MOST_CALLS) {
            throw new Wrong("Models call each other too often.", "decisions, which are worked out once.");
        }
        if (inRow && modelsOpen > 0) {
            throw new Wrong("A model that asks another cannot be asked for each row.", "one model, or an if.");
        }
        if (inRow && model.logic() instanceof DmnFile.Table) {
            throw new Wrong("A model with a table cannot be asked for each row.", "a model with an if.");
        }
        Scope scope = Scope.of(unknown -> null, inRow);
        for (int number = 0; number < given.size(); number++) {
            scope = scope.with(
                    model.parameters().get(number).name(), inRow ? given.get(number) : remembered(given.get(number)));
        }
        modelsOpen++;
        try {
            if (body(name, model.logic(), scope) instanceof Value value) {
                return value;
            }
            throw new Wrong(name + " does not give one value.");
        } finally {
            modelsOpen--;
            underWay.remove(name);
        }
    }

    /** Worked out once, however often the model asks for it. */
    private Value remembered(Value given) {
        return given.constant() ? given : given.as(new Remembered(workshop.newPlace(), given.node()));
    }

    private Meaning body(String name, DmnFile.Logic logic, Scope scope) {
        return switch (logic) {
            case DmnFile.Expression expression -> expressions.meaning(parser.expression(expression.text()), scope);
            case DmnFile.Table table -> tables.compile(name, table, scope).meaning();
        };
    }

    /** What every right answers, under the names that all rule files share. */
    private record RuleResults(Rule.Nodes nodes, List<String> modes) {

        static RuleResults of(Map<String, Meaning> done) {
            if (!(done.get("outcome") instanceof Results outcome)) {
                throw new Wrong(
                        "There is no decision outcome with several results.",
                        "a table outcome with eligible, mode and reason.");
            }
            Rule.Nodes nodes = new Rule.Nodes(
                    result(outcome, "eligible", Type.TRUTH),
                    result(outcome, "mode", Type.CODE),
                    result(outcome, "reason", Type.CODE),
                    amount(done.get("amount")),
                    done.get("deadline") == null
                            ? null
                            : typed(done.get("deadline"), Type.DATE, "deadline").node());
            return new RuleResults(nodes, outcome.values().get("mode").codes());
        }

        private static Node result(Results outcome, String name, Type type) {
            Value value = outcome.values().get(name);
            if (value == null) {
                throw new Wrong("outcome has no " + name + ".", "an output " + name + ".");
            }
            Arithmetic.requireValue(value);
            return typed(value, type, "outcome." + name).node();
        }

        private static Node amount(Meaning amount) {
            if (amount == null) {
                return null;
            }
            if (amount instanceof Value value
                    && value.type() != null
                    && value.type().isNumber()
                    && value.type().scale() <= Type.EURO.scale()) {
                return Arithmetic.scaled(value, Type.EURO);
            }
            throw new Wrong("amount is not in euro and whole cents.", "round half up(…, 2), or as the law rounds.");
        }

        private static Value typed(Meaning meaning, Type type, String name) {
            if (meaning instanceof Value value && type.equals(value.type())) {
                return value;
            }
            throw new Wrong(name + " is not a " + type + ".");
        }
    }
}
