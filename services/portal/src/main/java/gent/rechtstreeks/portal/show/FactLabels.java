package gent.rechtstreeks.portal.show;

import java.util.Locale;

/** What facts are called: services write it as a part of a sentence. */
final class FactLabels {

    private FactLabels() {}

    /** At the beginning of a line. */
    static String title(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
