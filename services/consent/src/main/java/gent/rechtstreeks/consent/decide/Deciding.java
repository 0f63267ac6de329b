package gent.rechtstreeks.consent.decide;

import gent.rechtstreeks.consent.decide.Verdict.AgreementChanged;
import gent.rechtstreeks.consent.decide.Verdict.NeverGiven;
import gent.rechtstreeks.consent.decide.Verdict.Recorded;
import gent.rechtstreeks.consent.decide.Verdict.Unchanged;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Decides what a wish changes. A yes needs the text of today; a no never waits for one. */
public final class Deciding {

    private final ZoneId zone;

    /** @param zone of the civil days in which an agreement's term is counted */
    public Deciding(ZoneId zone) {
        this.zone = zone;
    }

    /** What comes of a wish, given where the purpose stands and what is asked today. */
    public Verdict decide(Optional<Consent> current, Agreement asked, Wish wish, Moment now) {
        return switch (wish.answer()) {
            case GIVEN -> give(current, asked, wish, now);
            case REFUSED -> refuse(current, asked, wish, now);
            case WITHDRAWN -> withdraw(current, wish, now);
        };
    }

    private Verdict give(Optional<Consent> current, Agreement asked, Wish wish, Moment now) {
        if (wish.agreementVersion() != asked.version()) {
            return new AgreementChanged(asked.version());
        }
        Instant until = asked.endOf(now.at(), zone);
        return unchanged(current, State.GIVEN, asked)
                .orElseGet(() -> new Recorded(said(State.GIVEN, until, asked, wish, now)));
    }

    /** A no after a yes withdraws it, whichever of the two words was used, and whichever text was read. */
    private Verdict refuse(Optional<Consent> current, Agreement asked, Wish wish, Moment now) {
        if (current.map(Consent::state).filter(State.GIVEN::equals).isPresent()) {
            return withdraw(current, wish, now);
        }
        if (wish.agreementVersion() != asked.version()) {
            return new AgreementChanged(asked.version());
        }
        return unchanged(current, State.REFUSED, asked)
                .orElseGet(() -> new Recorded(said(State.REFUSED, null, asked, wish, now)));
    }

    private static Verdict withdraw(Optional<Consent> current, Wish wish, Moment now) {
        if (current.isEmpty() || current.get().state() == State.REFUSED) {
            return new NeverGiven();
        }
        Consent before = current.get();
        return before.state() == State.WITHDRAWN
                ? new Unchanged(before)
                : new Recorded(before.becomes(State.WITHDRAWN, now, wish.source()));
    }

    private static Consent said(State state, Instant until, Agreement asked, Wish wish, Moment now) {
        return new Consent(
                asked.purpose(), state, asked.version(), asked.hash(), now.at(), until, now.at(), wish.source());
    }

    private static Optional<Verdict> unchanged(Optional<Consent> current, State state, Agreement asked) {
        return current.filter(before -> before.state() == state && before.agreementVersion() == asked.version())
                .<Verdict>map(Unchanged::new);
    }
}
