package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.ConsentConfig;
import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Join;
import gent.rechtstreeks.consent.decide.Merge;
import gent.rechtstreeks.consent.decide.Moment;
import gent.rechtstreeks.consent.decide.Objection;
import gent.rechtstreeks.consent.decide.store.Aliases;
import gent.rechtstreeks.consent.decide.store.Book;
import gent.rechtstreeks.consent.decide.store.Books;
import gent.rechtstreeks.kit.arrive.BadMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Closes the book of a resident who turns out to be another one, while nobody records anything. */
@ApplicationScoped
class Merges {

    private final Aliases aliases;
    private final Books books;
    private final Telling telling;
    private final ConsentConfig config;
    private final Clock clock;

    Merges(Aliases aliases, Books books, Telling telling, ConsentConfig config, Clock clock) {
        this.aliases = aliases;
        this.books = books;
        this.telling = telling;
        this.config = config;
        this.clock = clock;
    }

    /** Joins the two, inside the caller's transaction; a merge that is known changes nothing. */
    void join(Merge merge, UUID cause) {
        aliases.holdAlone();
        if (isKnown(merge)) {
            return;
        }
        Merge last = merge.into(aliases.survivorOf(merge.survivor()));
        if (last.isARing()) {
            throw new BadMessage("residents merged in a ring");
        }
        aliases.keep(last);
        if (books.has(last.younger())) {
            close(last, cause);
        }
    }

    boolean isKnown(Merge merge) {
        return aliases.knows(merge);
    }

    private void close(Merge merge, UUID cause) {
        Moment now = Moment.at(clock.instant(), config.effectiveWithin());
        Map<UUID, Book> both = books.lock(List.of(merge.younger(), merge.survivor()));
        Book younger = both.get(merge.younger());
        if (follow(both.get(merge.survivor()), younger, now)) {
            telling.tell(both.get(merge.survivor()), null, cause, now);
        }
        younger.close(merge, now);
        telling.tell(younger, merge.survivor(), cause, now);
    }

    /** Whether anything changed for the survivor. */
    private static boolean follow(Book survivor, Book younger, Moment now) {
        List<Consent> doubtful = younger.consents().stream()
                .flatMap(no -> survivor.consent(no.purpose()).flatMap(yes -> Join.of(yes, no, now)).stream())
                .toList();
        Optional<Objection> objection = Join.of(survivor.objection(), younger.objection(), now);
        doubtful.forEach(consent -> survivor.write(consent, now));
        objection.ifPresent(one -> survivor.write(one, now));
        return !doubtful.isEmpty() || objection.isPresent();
    }
}
