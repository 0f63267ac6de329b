package gent.rechtstreeks.portal.ask;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Everything that a resident is asked consent for, and what they said.
 *
 * @param language of the texts
 */
public record Consents(String language, List<Purpose> purposes, Objection objection) {

    /** An answer that lacks these is none. */
    public Consents {
        purposes = List.copyOf(purposes);
        Objects.requireNonNull(objection);
    }

    /** What a resident can say of a purpose. */
    public enum Decision {
        GIVEN,
        REFUSED,
        WITHDRAWN
    }

    /** Where a purpose stands. */
    public enum State {
        NOT_ASKED,
        GIVEN,
        REFUSED,
        WITHDRAWN,
        EXPIRED,
        RE_ASK
    }

    /**
     * One purpose.
     *
     * @param agreementVersion of the text that is shown, to answer to
     * @param since when it was said; null when nothing was
     * @param until the first moment that a yes does not count any more; null without end
     * @param effectiveAt after it nothing happens against what was said; null when nothing was
     */
    public record Purpose(
            String purpose,
            int agreementVersion,
            Agreement agreement,
            State state,
            Instant since,
            Instant until,
            Instant effectiveAt) {

        public Purpose {
            Objects.requireNonNull(purpose);
            Objects.requireNonNull(agreement);
            Objects.requireNonNull(state);
        }
    }

    /** What is asked, in plain words. */
    public record Agreement(
            String title,
            String purpose,
            String data,
            String source,
            String duration,
            String basis,
            String without,
            String withdrawing) {}

    /**
     * Whether the resident objects to being helped without asking.
     *
     * @param since null when nothing was ever said of it
     * @param effectiveAt after it nothing happens against it
     */
    public record Objection(boolean objects, Instant since, Instant effectiveAt) {}
}
