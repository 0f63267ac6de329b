package gent.rechtstreeks.portal.ask;

import java.util.List;
import java.util.Objects;

/**
 * A right or obligation as anybody may read it.
 *
 * @param name in each language, Dutch first, as all its texts
 * @param parameters the numbers in force today
 */
public record OfferedRight(
        String right,
        List<Text> name,
        List<Text> what,
        List<Text> who,
        List<Text> how,
        Basis legalBasis,
        List<String> links,
        List<Number> parameters) {

    public OfferedRight {
        Objects.requireNonNull(right);
        name = List.copyOf(name);
        what = List.copyOf(what);
        who = List.copyOf(who);
        how = List.copyOf(how);
        Objects.requireNonNull(legalBasis);
        links = List.copyOf(links);
        parameters = List.copyOf(parameters);
    }

    /** A text in one language. */
    public record Text(String language, String text) {}

    /** The regulation that it rests on, and whether its reference was seen in a public source. */
    public record Basis(String regulation, boolean verified) {}

    /** A number that its rules use. */
    public record Number(Verification verification) {}
}
