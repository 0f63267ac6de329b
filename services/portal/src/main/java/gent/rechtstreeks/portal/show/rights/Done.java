package gent.rechtstreeks.portal.show.rights;

import java.util.Arrays;
import java.util.Locale;

/** What the resident just did, as the address says after it. */
enum Done {
    AFGEZIEN,
    GEHOUDEN;

    /** Null when the address says nothing of the kind. */
    static Done of(String said) {
        return Arrays.stream(values())
                .filter(done -> done.said().equals(said))
                .findFirst()
                .orElse(null);
    }

    String said() {
        return name().toLowerCase(Locale.ROOT);
    }
}
