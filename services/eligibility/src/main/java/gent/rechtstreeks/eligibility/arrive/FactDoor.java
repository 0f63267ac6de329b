package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.arrive.BadMessage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns a fact that came over the wire into what rules look at, and keeps out what makes no sense. */
public final class FactDoor {

    private FactDoor() {}

    /** Refuses what makes no sense, as a {@link BadMessage}. */
    public static Fact read(gent.rechtstreeks.facts.Fact wire) {
        check(wire.getVersion() > 0, "a version below 1");
        check(
                wire.getValidFrom() == null
                        || wire.getValidUntil() == null
                        || wire.getValidFrom().isBefore(wire.getValidUntil()),
                "a fact that ends before it begins");
        return new Fact(
                wire.getResidentId(),
                wire.getFact(),
                wire.getVersion(),
                Fact.State.valueOf(wire.getState().name()),
                value(wire),
                wire.getValidFrom(),
                wire.getValidUntil(),
                wire.getSource(),
                wire.getSelfDeclared(),
                wire.getAsOf(),
                wire.getLegalBasis(),
                wire.getPurpose(),
                wire.getLifeEventId());
    }

    private static String value(gent.rechtstreeks.facts.Fact wire) {
        List<String> values = Stream.of(wire.getBooleanValue(), wire.getCents(), wire.getCode(), wire.getDate())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        boolean known = wire.getState() == State.KNOWN;
        check(values.size() == (known ? 1 : 0), known ? "a known fact without one value" : "a value that is not known");
        check(!known || !isYesOrNo(wire) || wire.getBooleanValue() != null, "a yes-or-no fact with another value");
        return known ? values.getFirst() : null;
    }

    private static boolean isYesOrNo(gent.rechtstreeks.facts.Fact wire) {
        return FactName.INCREASED_REIMBURSEMENT.id().equals(wire.getFact());
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new BadMessage(otherwise);
        }
    }
}
