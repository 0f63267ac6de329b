package gent.rechtstreeks.granting.grant;

import java.util.UUID;

/**
 * A fact that is not known, of whom, and who could give it.
 *
 * @param source kebab name of the source that is asked, or resident
 */
public record MissingFact(UUID residentId, String fact, String source) {

    private static final String RESIDENT = "resident";

    /** No source may be asked for it: it comes when the resident says it, or never. */
    boolean isUpToTheResident() {
        return source.equals(RESIDENT);
    }
}
