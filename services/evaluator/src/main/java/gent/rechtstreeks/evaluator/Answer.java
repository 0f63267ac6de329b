package gent.rechtstreeks.evaluator;

import gent.rechtstreeks.evaluator.compile.Words;
import gent.rechtstreeks.evaluator.node.Frame;
import gent.rechtstreeks.evaluator.node.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a rule says of one case, and how it came to that. Texts are made only when somebody asks for them. */
public final class Answer {

    private final Rule rule;
    private final Frame frame;
    private final Results results;

    Answer(Rule rule, Frame frame, Results results) {
        this.rule = rule;
        this.frame = frame;
        this.results = results;
    }

    /**
     * What a decision found.
     *
     * @param rows of its table that may be the one that answers, from 1; empty when it has no table or no row matches
     * @param value as text; null for a table with several results
     * @param facts those that it names itself, whether or not it came to them
     */
    public record Found(String decision, List<Integer> rows, String value, List<String> facts) {}

    public Truth eligible() {
        return Truth.of(results.eligible());
    }

    /** Empty while facts could still turn it. */
    public Optional<String> mode() {
        return code(results.mode());
    }

    /** The most decisive reason; empty while facts could still turn it, be it that they cannot turn the answer. */
    public Optional<String> reason() {
        return code(results.reason());
    }

    /** Whether there is an amount that is not known, be it that a parameter is missing. */
    public boolean isAmountOpen() {
        return results.amount() == Node.UNKNOWN;
    }

    /** In euro cents; empty when the right has none, or facts could still turn it. */
    public Optional<Long> amountCents() {
        return known(results.amount());
    }

    /** The last day on which something can be done; empty when there is none, or facts could still turn it. */
    public Optional<LocalDate> deadline() {
        return known(results.deadline()).map(LocalDate::ofEpochDay);
    }

    /** Whether everything that the rule says is known, the amount too. */
    public boolean isComplete() {
        return Stream.of(results.eligible(), results.mode(), results.amount(), results.deadline())
                .allMatch(value -> value != Node.UNKNOWN);
    }

    /** What is not known and was asked for, as rules write it; the list itself by its name. */
    public List<String> missing() {
        List<String> paths = new ArrayList<>(paths(frame.missing()));
        if (frame.missesList()) {
            paths.add(rule.vocabulary().list());
        }
        return paths;
    }

    /** The facts that were looked at, as rules write them. */
    public List<String> used() {
        return paths(frame.used());
    }

    /** The parameters that were looked at. */
    public List<String> parameters() {
        return parameters(frame::hasRead);
    }

    /** Those that were looked at to find whether, how and why; not those that only say how much and until when. */
    public List<String> parametersOfOutcome() {
        return parameters(frame::hasReadForOutcome);
    }

    private List<String> parameters(IntPredicate which) {
        List<String> names = rule.parameters();
        return IntStream.range(0, names.size())
                .filter(which)
                .mapToObj(names::get)
                .toList();
    }

    /** Every decision that was asked, in the order in which one needs the other. */
    public List<Found> trace() {
        return rule.steps().stream()
                .filter(step -> frame.wasAsked(step.place()))
                .map(step -> new Found(step.decision(), rows(step), value(step), step.facts()))
                .toList();
    }

    private List<Integer> rows(Rule.Step step) {
        List<Integer> rows = new ArrayList<>();
        for (int number = 0; number < step.order().size(); number++) {
            if ((frame.found(step.place()) >> number & 1) == 1) {
                rows.add(step.order().get(number));
            }
        }
        return rows;
    }

    /** What settling found is known, though the decision by itself left it open. */
    private String value(Rule.Step step) {
        Codes codes = rule.vocabulary().codes();
        return switch (step.decision()) {
            case "outcome" ->
                Stream.of(
                                Words.of(results.eligible(), Type.TRUTH, codes),
                                Words.of(results.mode(), Type.CODE, codes),
                                Words.of(results.reason(), Type.CODE, codes))
                        .collect(Collectors.joining(", "));
            case "amount" -> Words.of(results.amount(), Type.EURO, codes);
            case "deadline" -> Words.of(results.deadline(), Type.DATE, codes);
            default -> step.result() == null ? null : step.result().in(frame, codes);
        };
    }

    private List<String> paths(int[] slots) {
        return Arrays.stream(slots).mapToObj(rule.vocabulary()::pathOf).toList();
    }

    private Optional<String> code(long value) {
        return known(value).map(rule.vocabulary().codes()::text);
    }

    private static Optional<Long> known(long value) {
        return value == Node.UNKNOWN || value == Node.NOTHING ? Optional.empty() : Optional.of(value);
    }
}
