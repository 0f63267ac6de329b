package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Parameter;
import java.time.LocalDate;
import java.util.List;

/** The dated numbers of all rights. */
public final class ParameterRows {

    private final List<Parameter> rows;

    ParameterRows(List<Parameter> rows) {
        this.rows = List.copyOf(rows);
    }

    public List<Parameter> all() {
        return rows;
    }

    /** All that a right ever had. */
    public List<Parameter> of(String right) {
        return rows.stream().filter(row -> row.right().equals(right)).toList();
    }

    /** What a right has on a day; for a day of which no row speaks there is none, rather than the nearest. */
    public List<Parameter> inForce(String right, LocalDate day) {
        return of(right).stream().filter(row -> row.holdsOn(day)).toList();
    }
}
