package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Moment;
import gent.rechtstreeks.consent.decide.State;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * I3, watched at every message to an app: the resident said yes, the yes has not ended, and if it was taken back, the moment
 * that was named then has not come. What counts is what the consent service answered, whoever knows of it.
 */
final class OnlyWithAYes {

    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final Yes NEVER = new Yes(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH);

    private final Time time;
    private final Tally tally;
    private final Map<UUID, Yes> yeses = new HashMap<>();
    private final Map<UUID, Book> books = new HashMap<>();

    OnlyWithAYes(Time time, Tally tally) {
        this.time = time;
        this.tally = tally;
    }

    /**
     * The last yes of a resident.
     *
     * @param ends when its term is over
     * @param binds when nothing may rest on it any more because it was taken back
     */
    private record Yes(Instant since, Instant ends, Instant binds) {

        Yes isTakenBackFrom(Instant moment) {
            return moment.isBefore(binds) ? new Yes(since, ends, moment) : this;
        }
    }

    /** From now on this stands for a resident. */
    void stands(Book book, Moment now) {
        UUID resident = book.head().resident();
        Book before = books.put(resident, book);
        Yes yes = yeses.getOrDefault(resident, NEVER);
        if (book.survivor().isPresent()) {
            tally.count(Speech.YES_OF_ONE_WHO_IS_ANOTHER, yes.binds().equals(Instant.MAX) ? 1 : 0);
            yeses.put(resident, yes.isTakenBackFrom(now.effective()));
        }
        book.consent(Agreed.PUSH_MESSAGES)
                .filter(said -> before == null || !before.consents().containsValue(said))
                .ifPresent(said -> yeses.put(resident, after(yes, said)));
        book.objection()
                .filter(said -> before == null || !before.objection().equals(book.objection()))
                .ifPresent(said -> tally.count(said.objects() ? Speech.OBJECTION : Speech.OBJECTION_TAKEN_BACK));
    }

    private Yes after(Yes before, Consent said) {
        must(!said.effectiveAt().isAfter(time.now().plus(PROMISED)), "%s counts too late", said.state());
        tally.count(speech(said.state()));
        return switch (said.state()) {
            case GIVEN -> new Yes(said.since(), said.until(), Instant.MAX);
            // A yes ends by the clock of whoever sends; what is refused is no yes any more.
            case EXPIRED, REFUSED -> before;
            case WITHDRAWN, RE_ASK -> before.isTakenBackFrom(said.effectiveAt());
        };
    }

    private static Speech speech(State state) {
        return switch (state) {
            case GIVEN -> Speech.YES;
            case REFUSED -> Speech.REFUSAL;
            case WITHDRAWN -> Speech.YES_TAKEN_BACK;
            case EXPIRED -> Speech.YES_THAT_EXPIRED;
            case RE_ASK -> Speech.YES_TO_ASK_AGAIN;
        };
    }

    /**
     * An app hears of a change in the feed of a resident.
     *
     * @param clock what the clock of whoever tells it shows: a yes ends by that
     */
    void look(UUID resident, Instant clock) {
        Yes yes = yeses.getOrDefault(resident, NEVER);
        must(!yes.equals(NEVER), "an app hears of somebody who never said yes");
        must(clock.isBefore(yes.ends()), "an app hears of somebody whose yes has ended");
        must(time.now().isBefore(yes.binds()), "an app hears of somebody who took the yes back in time");
    }

    private void must(boolean holds, String otherwise, Object... details) {
        tally.count(Invariant.I3);
        if (!holds) {
            throw new Broken(Invariant.I3, otherwise, details);
        }
    }
}
