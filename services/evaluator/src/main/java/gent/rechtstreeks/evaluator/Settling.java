package gent.rechtstreeks.evaluator;

import gent.rechtstreeks.evaluator.node.Borders;
import gent.rechtstreeks.evaluator.node.Frame;
import gent.rechtstreeks.evaluator.node.Node;
import java.time.DateTimeException;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Settles what Kleene's logic leaves open when one or two facts are missing: it tries all values that the rule can tell
 * apart. When the answer is the same for each, no fact is needed.
 */
final class Settling {

    private static final int MOST_FACTS = 2;
    private static final long MOST_COMBINATIONS = 10_000;

    private final Rule rule;
    private final Inputs inputs;
    private final long[] parameters;
    private final long[] values;
    private final Frame frame;
    private long combinations;
    private boolean outcomeToo = true;

    Settling(Rule rule, Inputs inputs, long[] parameters) {
        this.rule = rule;
        this.inputs = inputs;
        this.parameters = parameters;
        this.values = inputs.values().clone();
        this.frame = rule.frame(values, inputs, parameters);
    }

    /** @param asKnown in which the rule was asked, and did not know */
    Answer settle(Frame asKnown) {
        int[] missing = withoutOrderFirst(asKnown.missing());
        boolean tooMany = missing.length == 0 || missing.length > MOST_FACTS || asKnown.missesList();
        Results tried = tooMany ? null : triedWhereItFits(missing);
        Results known = Results.of(Node.UNKNOWN, rule.nodes(), asKnown);
        return new Answer(
                rule,
                asKnown,
                tried == null || tried.eligible() == Node.UNKNOWN
                        ? known
                        : known.settled(tried, outcomeToo, !isOrdered(missing[missing.length - 1])));
    }

    /** All values of these are tried; the borders of the others are told more often when these are supposed. */
    private int[] withoutOrderFirst(int[] missing) {
        return IntStream.concat(
                        IntStream.of(missing).filter(slot -> !isOrdered(slot)),
                        IntStream.of(missing).filter(this::isOrdered))
                .toArray();
    }

    private boolean isOrdered(int slot) {
        return rule.vocabulary().fieldAt(slot).type().isOrdered();
    }

    /** A value that is only supposed may be too large for what the rule makes of it. */
    private Results triedWhereItFits(int[] missing) {
        try {
            return tried(missing, 0, null);
        } catch (ArithmeticException | DateTimeException tooLarge) {
            return null;
        }
    }

    /** What all combinations say alike; null when they are too many, or not all can be named. */
    private Results tried(int[] missing, int number, Results before) {
        long[] samples = samples(missing[number]);
        Results all = samples == null ? null : before;
        for (int sample = 0; samples != null && sample < samples.length; sample++) {
            frame.suppose(missing[number], samples[sample]);
            all = number + 1 < missing.length ? tried(missing, number + 1, all) : with(all);
            if (all == null || all.eligible() == Node.UNKNOWN) {
                return all;
            }
        }
        frame.suppose(missing[number], Node.UNKNOWN);
        return all;
    }

    private Results with(Results before) {
        if (++combinations > MOST_COMBINATIONS) {
            return null;
        }
        Results found = Results.of(rule.nodes(), frame);
        return before == null ? found : before.and(found);
    }

    /** Null when not all can be named that the rule tells apart. */
    private long[] samples(int slot) {
        Field field = rule.vocabulary().fieldAt(slot);
        return switch (field.type().kind()) {
            case TRUTH -> new long[] {Node.FALSE, Node.TRUE};
            case CODE ->
                field.codes().stream()
                        .mapToLong(rule.vocabulary().codes()::number)
                        .toArray();
            default -> aroundBorders(slot);
        };
    }

    /** Each border and its neighbours; between two borders any value is as good as another. */
    private long[] aroundBorders(int slot) {
        Borders ofEligible = borders(rule.nodes().eligible());
        Borders ofOutcome = borders(rule.nodes().mode(), rule.nodes().reason());
        outcomeToo &= ofOutcome.areComplete();
        if (!ofEligible.areComplete()) {
            return null;
        }
        TreeSet<Long> borders = new TreeSet<>(ofEligible.of(slot));
        borders.addAll(ofOutcome.of(slot));
        return borders.isEmpty()
                ? new long[] {0}
                : borders.stream()
                        .flatMapToLong(border -> LongStream.rangeClosed(border - 1, border + 1))
                        .distinct()
                        .toArray();
    }

    private Borders borders(Node... asked) {
        Frame looking = rule.frame(values, inputs, parameters);
        Borders borders = Borders.ofFacts();
        looking.lookFor(borders);
        for (Node node : asked) {
            node.value(looking);
        }
        return borders;
    }
}
