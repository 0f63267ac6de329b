package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Verification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The dated parameters, to look up by name and day. */
public final class Parameters {

    private final List<Parameter> rows;

    Parameters(List<Parameter> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The value that holds on a day; empty when none is known for it, rather than the nearest. */
    public Optional<Parameter> on(String name, LocalDate day) {
        return rows.stream()
                .filter(row -> row.name().equals(name) && row.holdsOn(day))
                .findFirst();
    }

    /** Every row of one right, as in the table. */
    public List<Parameter> of(String right) {
        return rows.stream().filter(row -> row.right().equals(right)).toList();
    }

    public Set<String> names() {
        return rows.stream().map(Parameter::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The same parameters, where the named rights are stood by in that way. */
    public Parameters signedOff(Map<String, Verification> rights) {
        return new Parameters(rows.stream()
                .map(row -> row.verifiedAs(rights.getOrDefault(row.right(), row.verification())))
                .toList());
    }
}
