package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.ConsentConfig;
import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.Agreements;
import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Lapse;
import gent.rechtstreeks.consent.decide.Moment;
import gent.rechtstreeks.consent.decide.store.Aliases;
import gent.rechtstreeks.consent.decide.store.Book;
import gent.rechtstreeks.consent.decide.store.Books;
import gent.rechtstreeks.consent.decide.store.Consents;
import gent.rechtstreeks.kit.time.CivilDay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends consents of which the term is over, or whose text asks something else now, and tells of it. */
@ApplicationScoped
class Lapses {

    private final Agreements agreements;
    private final Aliases aliases;
    private final Consents consents;
    private final Books books;
    private final Telling telling;
    private final ConsentConfig config;
    private final Clock clock;

    Lapses(
            Agreements agreements,
            Aliases aliases,
            Consents consents,
            Books books,
            Telling telling,
            ConsentConfig config,
            Clock clock) {
        this.agreements = agreements;
        this.aliases = aliases;
        this.consents = consents;
        this.books = books;
        this.telling = telling;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Ends what is due, a batch for each purpose; whether there may be more. Several pods may do so at once: each batch is
     * a transaction of its own, which locks its residents in one go, so nobody waits in a ring.
     */
    boolean endWhatIsDue() {
        return agreements.asked(CivilDay.today(clock)).stream()
                        .mapToInt(asked -> QuarkusTransaction.requiringNew().call(() -> end(asked)))
                        .sum()
                > 0;
    }

    private int end(Agreement asked) {
        aliases.holdStill();
        List<UUID> residents = consents.ending(asked, clock.instant(), config.lapseBatch());
        if (residents.isEmpty()) {
            return 0;
        }
        return (int) books.lock(residents).values().stream()
                .filter(book -> end(book, asked))
                .count();
    }

    private boolean end(Book book, Agreement asked) {
        Moment now = Moment.at(clock.instant(), config.effectiveWithin());
        Optional<Consent> ended = book.consent(asked.purpose()).flatMap(consent -> Lapse.of(consent, asked, now));
        ended.ifPresent(consent -> {
            book.write(consent, now);
            telling.tell(book, now);
        });
        return ended.isPresent();
    }
}
