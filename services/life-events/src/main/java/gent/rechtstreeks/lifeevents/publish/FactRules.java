package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.csv.CsvResource;
import gent.rechtstreeks.lifeevents.facts.Authorisation;
import gent.rechtstreeks.lifeevents.facts.FactCatalogue;
import gent.rechtstreeks.lifeevents.facts.Facts;
import gent.rechtstreeks.lifeevents.facts.Renewal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Reads fact-catalogue.csv; a line that makes no sense keeps the service from starting. */
public class FactRules {

    private static final String FILE = "fact-catalogue.csv";
    private static final int CELLS = 7;

    @Produces
    @Singleton
    Facts facts() {
        return read();
    }

    @Produces
    @Singleton
    Renewal renewal() {
        return renewing();
    }

    /** The facts that may be asked, as the table says. */
    public static Facts read() {
        return new Facts(catalogue());
    }

    /** What is asked again, as the table says. */
    public static Renewal renewing() {
        return new Renewal(catalogue());
    }

    private static FactCatalogue catalogue() {
        return new FactCatalogue(CsvResource.rows(FILE, CELLS).stream()
                .map(FactRules::authorisation)
                .toList());
    }

    private static Authorisation authorisation(List<String> cells) {
        return new Authorisation(
                cells.get(0), cells.get(1), cells.get(2), cells.get(3), date(cells.get(4)), date(cells.get(5)));
    }

    private static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
