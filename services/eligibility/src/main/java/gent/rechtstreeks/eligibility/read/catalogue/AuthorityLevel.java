package gent.rechtstreeks.eligibility.read.catalogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who is competent for a right, as far as the name of the authority gives it away. */
enum AuthorityLevel {
    LOCAL("Lokaal", "http://data.europa.eu/nuts/code/BE23444021", "\\bGent\\b"),
    FLEMISH("Vlaams", "http://data.europa.eu/nuts/code/BE2", "\\bVlaams|\\bVlaanderen\\b"),
    FEDERAL("Federaal", "http://publications.europa.eu/resource/authority/atu/BEL", "\\bFOD\\b");

    private final String concept;
    private final String area;
    private final Pattern name;

    AuthorityLevel(String concept, String area, String name) {
        this.concept = concept;
        this.area = area;
        this.name = Pattern.compile(name);
    }

    /** Empty when the name does not tell. */
    static Optional<AuthorityLevel> of(String authority) {
        return Arrays.stream(values())
                .filter(level -> level.name.matcher(authority).find())
                .findFirst();
    }

    /** In the code list of the Flemish catalogue. */
    Node concept() {
        return Node.link(Vocabularies.IPDC_CONCEPT + "BevoegdBestuursniveau/" + concept);
    }

    Node area() {
        return Node.link(area);
    }
}
