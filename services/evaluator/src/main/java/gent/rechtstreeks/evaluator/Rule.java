package gent.rechtstreeks.evaluator;

import gent.rechtstreeks.evaluator.compile.RuleCompiler;
import gent.rechtstreeks.evaluator.compile.Words;
import gent.rechtstreeks.evaluator.node.Frame;
import gent.rechtstreeks.evaluator.node.Node;
import gent.rechtstreeks.evaluator.node.Overflow;
import gent.rechtstreeks.evaluator.read.DmnReader;
import gent.rechtstreeks.evaluator.read.Unreadable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One right's rules, compiled: answers for one case, in three values. For any number of threads. */
public final class Rule {

    private final String file;
    private final Vocabulary vocabulary;
    private final Nodes nodes;
    private final List<String> modes;
    private final List<Step> steps;
    private final Set<String> facts;
    private final List<String> parameters;
    private final Map<String, Integer> scales;
    private final int places;
    private final int loops;

    /** What every right answers; the last two may be null. */
    public record Nodes(Node eligible, Node mode, Node reason, Node amount, Node deadline) {}

    /**
     * What an explanation can name.
     *
     * @param place where a frame remembers what was found
     * @param result null for a table with several
     * @param order the numbers of a table's rows, from 1, in the order in which they are asked
     * @param facts those that it names itself, as rules write them: {@code household.size}, {@code members.adult}
     */
    public record Step(String decision, int place, Result result, List<Integer> order, List<String> facts) {}

    /** What one decision gives. */
    public record Result(Node node, Type type) {

        String in(Frame frame, Codes codes) {
            return Words.of(node.value(frame), type, codes);
        }
    }

    public Rule(
            String file,
            Vocabulary vocabulary,
            Nodes nodes,
            List<String> modes,
            List<Step> steps,
            Set<String> facts,
            List<String> parameters,
            Map<String, Integer> scales,
            int places,
            int loops) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.nodes = nodes;
        this.modes = List.copyOf(modes);
        this.steps = List.copyOf(steps);
        this.facts = Set.copyOf(facts);
        this.parameters = List.copyOf(parameters);
        this.scales = Map.copyOf(scales);
        this.places = places;
        this.loops = loops;
    }

    /**
     * Reads, compiles and checks a DMN file.
     *
     * @throws Refused with everything that is wrong with it
     */
    public static Rule load(String file, byte[] dmn, Vocabulary vocabulary, ParameterSpace parameters) {
        try {
            return RuleCompiler.compile(DmnReader.read(file, dmn), vocabulary, parameters);
        } catch (Unreadable unreadable) {
            throw new Refused(List.of(new Problem(file, null, 0, null, unreadable.getMessage(), null)));
        }
    }

    public String file() {
        return file;
    }

    /** All that its mode can be, as far as the rule says so in so many words. */
    public List<String> modes() {
        return modes;
    }

    /** Whether it asks for that fact in any decision: {@code household.size}, or {@code members.adult} of a row. */
    public boolean asks(String path) {
        return facts.contains(path);
    }

    /** The parameters that it uses. */
    public List<String> parameters() {
        return parameters;
    }

    /**
     * The parameters of a day, as {@link #answer} wants them; the same day's may be kept.
     *
     * @throws ArithmeticException when one has more decimals than the space that the rule was loaded with
     */
    public long[] parametersOf(Map<String, BigDecimal> day) {
        return parameters.stream()
                .mapToLong(name -> day.containsKey(name)
                        ? day.get(name).movePointRight(scales.get(name)).longValueExact()
                        : Node.UNKNOWN)
                .toArray();
    }

    /** @throws ArithmeticException when a number does not fit, with the decision that worked it out */
    public Answer answer(Inputs inputs, long[] parametersOfTheDay) {
        try {
            return answered(inputs, parametersOfTheDay);
        } catch (ArithmeticException tooLarge) {
            throw new ArithmeticException(file + ", decision " + decisionOf(tooLarge) + ": " + tooLarge.getMessage());
        }
    }

    /** Outside of every decision, only an amount is made cents. */
    private String decisionOf(ArithmeticException tooLarge) {
        return tooLarge instanceof Overflow overflow ? decisionAt(overflow.place()) : "amount";
    }

    private String decisionAt(int place) {
        return steps.stream()
                .filter(step -> step.place() == place)
                .map(Step::decision)
                .findFirst()
                .orElse("outcome");
    }

    private Answer answered(Inputs inputs, long[] parametersOfTheDay) {
        Frame frame = frame(inputs.values(), inputs, parametersOfTheDay);
        long eligible = nodes.eligible().value(frame);
        if (eligible == Node.UNKNOWN) {
            return new Settling(this, inputs, parametersOfTheDay).settle(frame);
        }
        return new Answer(this, frame, Results.of(eligible, nodes, frame));
    }

    Frame frame(long[] values, Inputs inputs, long[] parametersOfTheDay) {
        return new Frame(
                values, inputs.rows(), vocabulary.firstRow(), vocabulary.width(), parametersOfTheDay, places, loops);
    }

    /** Whether one of its decisions names that field of a fact. */
    public boolean names(String field) {
        return facts.stream()
                .anyMatch(path -> path.substring(path.indexOf('.') + 1).equals(field));
    }

    Nodes nodes() {
        return nodes;
    }

    List<Step> steps() {
        return steps;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
