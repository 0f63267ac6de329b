package gent.rechtstreeks.consent.decide;

import java.util.Optional;

/**
 * What of the younger counts for the survivor when the two turn out to be one. No yes moves; a later no makes the
 * survivor's yes doubtful, and an objection of either counts.
 */
public final class Join {

    private Join() {}

    /** What the survivor's consent becomes because of what the younger said of the same purpose. */
    public static Optional<Consent> of(Consent survivor, Consent younger, Moment now) {
        boolean isDoubtful = survivor.state() == State.GIVEN
                && saidNo(younger)
                && younger.since().isAfter(survivor.since());
        return isDoubtful ? Optional.of(survivor.becomes(State.RE_ASK, now, Source.NOBODY)) : Optional.empty();
    }

    /** The objection that the survivor has from now on, when it is not the one that it had. */
    public static Optional<Objection> of(Optional<Objection> survivor, Optional<Objection> younger, Moment now) {
        boolean follows = younger.filter(Objection::objects).isPresent()
                && survivor.filter(Objection::objects).isEmpty();
        return follows ? Optional.of(Objection.made(now, Source.NOBODY)) : Optional.empty();
    }

    private static boolean saidNo(Consent younger) {
        return younger.state() == State.REFUSED || younger.state() == State.WITHDRAWN;
    }
}
