package gent.rechtstreeks.eligibility.rights;

import java.util.Set;

/** Reads {@code authorisations.csv}: on what each fact may be used for each right. */
final class GroundTable {

    private static final String HEADER = "fact;purpose;source;legal_basis;valid_from;valid_until;verification";
    private static final String DEMONSTRATION = "DEMONSTRATION";

    private GroundTable() {}

    static Grounds read(String file, String text) {
        return new Grounds(
                new Csv(file, ";", HEADER)
                        .read(text).stream().map(GroundTable::ground).toList(),
                Set.of());
    }

    private static Ground ground(Csv.Row row) {
        return new Ground(
                row.text("fact"),
                row.text("purpose"),
                row.text("verification").startsWith(DEMONSTRATION),
                row.dayOrNull("valid_from"),
                row.dayOrNull("valid_until"));
    }
}
