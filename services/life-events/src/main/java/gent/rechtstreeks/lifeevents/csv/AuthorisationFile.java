package gent.rechtstreeks.lifeevents.csv;

import gent.rechtstreeks.lifeevents.facts.Authorisation;
import gent.rechtstreeks.lifeevents.facts.FactCatalogue;
import gent.rechtstreeks.lifeevents.facts.FactDeclarations;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which fact may be asked for which right: authorisations.csv of the rights. A line that makes no sense keeps the service
 * from starting, and so does a demonstration that could pass for an authorisation.
 */
public final class AuthorisationFile {

    private static final String NAME = "facts/authorisations.csv";
    private static final int CELLS = 7;

    /** How the verification of a demonstration begins, and how the ground that a resident reads does. */
    private static final String DEMONSTRATION = "DEMONSTRATION";

    private static final String IN_DUTCH = "DEMONSTRATIE";

    private AuthorisationFile() {}

    public static FactCatalogue read(FactDeclarations facts) {
        return new FactCatalogue(CsvResource.rows(NAME, CELLS).stream()
                .map(cells -> authorisation(cells, facts))
                .toList());
    }

    static Authorisation authorisation(List<String> cells, FactDeclarations facts) {
        String source = cells.get(2);
        boolean demonstration = cells.get(6).startsWith(DEMONSTRATION);
        require(facts.sourceOf(cells.get(0)).equals(Optional.of(source)), "this source is not asked for it", cells);
        require(demonstration == cells.get(3).startsWith(IN_DUTCH), "a demonstration says so twice", cells);
        return new Authorisation(
                cells.get(0),
                cells.get(1),
                source,
                cells.get(3),
                demonstration,
                date(cells.get(4)),
                date(cells.get(5)));
    }

    private static void require(boolean holds, String otherwise, List<String> cells) {
        if (!holds) {
            throw new IllegalStateException("%s: %s for %s: %s".formatted(NAME, cells.get(0), cells.get(1), otherwise));
        }
    }

    private static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
