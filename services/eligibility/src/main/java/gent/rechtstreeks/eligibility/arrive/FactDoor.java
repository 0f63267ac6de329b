package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.FactDeclarations;
import gent.rechtstreeks.facts.State;
import gent.rechtstreeks.kit.arrive.BadMessage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns a fact that came over the wire into what rules look at, and keeps out what makes no sense. */
public final class FactDoor {

    private static final long LARGEST = 1_000_000_000_000L;

    private FactDoor() {}

    /** Refuses what makes no sense, as a {@link BadMessage}; a fact that nobody declared may have any value. */
    public static Fact read(gent.rechtstreeks.facts.Fact wire, FactDeclarations declared) {
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
                value(wire, declared),
                wire.getValidFrom(),
                wire.getValidUntil(),
                wire.getSource(),
                wire.getSelfDeclared(),
                wire.getAsOf(),
                wire.getLegalBasis(),
                wire.getPurpose(),
                wire.getLifeEventId());
    }

    private static String value(gent.rechtstreeks.facts.Fact wire, FactDeclarations declared) {
        List<String> values = Stream.of(
                        wire.getBooleanValue(), wire.getCents(), wire.getCount(), wire.getCode(), wire.getDate())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        boolean known = wire.getState() == State.KNOWN;
        check(values.size() == (known ? 1 : 0), known ? "a known fact without one value" : "a value that is not known");
        check(
                !known
                        || declared.named(wire.getFact())
                                .map(fact -> isOfType(wire, fact))
                                .orElse(true),
                "a fact with a value of another type");
        return known ? values.getFirst() : null;
    }

    private static boolean isOfType(gent.rechtstreeks.facts.Fact wire, FactDeclaration fact) {
        return switch (fact.type()) {
            case BOOLEAN -> wire.getBooleanValue() != null;
            case DATE -> wire.getDate() != null;
            case CODE -> wire.getCode() != null && fact.codes().contains(wire.getCode());
            case NUMBER -> isInReach(fact.isMoney() ? wire.getCents() : wire.getCount());
        };
    }

    /** Beyond this nobody earns and nothing costs; rules could not add it up. */
    private static boolean isInReach(Long number) {
        return number != null && Math.abs(number) <= LARGEST;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new BadMessage(otherwise);
        }
    }
}
