package gent.rechtstreeks.lifeevents.facts;

import java.util.List;

/**
 * Which values a fact may have.
 *
 * @param codes all that a code may be; empty for other kinds
 */
public record FactType(FactKind kind, List<String> codes) {

    public FactType {
        codes = List.copyOf(codes);
        if ((kind == FactKind.CODE) == codes.isEmpty()) {
            throw new IllegalArgumentException("a fact has codes if and only if its value is a code");
        }
    }

    /** The value that was said; {@link NotOfThisType} when it is none of this type. */
    public FactValue read(String said) {
        if (said == null) {
            throw new NotOfThisType("is missing");
        }
        if (kind == FactKind.CODE && !codes.contains(said)) {
            throw new NotOfThisType("is none of the codes " + String.join(", ", codes));
        }
        return new FactValue(kind, kind.canonical(said));
    }
}
