package gent.rechtstreeks.eligibility.rights;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A fact that rules may use, as {@code facts.csv} declares it once for all of them.
 *
 * @param name kebab name, as on the wire
 * @param codes all values of a code; empty for other types
 * @param unit EUR (with two decimals), HOURS (whole ones, in a day) or null
 * @param source kebab name of who can give it
 * @param label as a reader calls it
 */
public record FactDeclaration(
        String name, Of of, Type type, List<String> codes, String unit, String source, Comes comes, Translated label) {

    static final Set<String> UNITS = Set.of("EUR", "HOURS");

    /** What it is a fact of. */
    public enum Of {
        EVENT,
        HOUSEHOLD,
        PERSON,
        /** Of a person who is a child. */
        CHILD
    }

    /** What its values are. */
    public enum Type {
        BOOLEAN,
        DATE,
        CODE,
        NUMBER
    }

    /** How it gets here. */
    public enum Comes {
        /** Told by the register with the life event. */
        WITH_EVENT,
        /** Asked of the source. */
        ASKED,
        /** Told by the resident. */
        DECLARED
    }

    /** Whether rules find it there: what is a fact of a child is one of a person. */
    public boolean isOf(Of what) {
        return of == what || what == Of.PERSON && isOfAChild();
    }

    /** Whether it is said of children only: nobody can say it for them yet. */
    public boolean isOfAChild() {
        return of == Of.CHILD;
    }

    public boolean isMoney() {
        return "EUR".equals(unit);
    }

    /** Its name in rules: camelCase of the kebab name. */
    public String field() {
        StringBuilder field = new StringBuilder();
        for (String word : name.split("-")) {
            field.append(field.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return field.toString();
    }
}
