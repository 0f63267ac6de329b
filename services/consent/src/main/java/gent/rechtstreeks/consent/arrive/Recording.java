package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.ConsentConfig;
import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.Agreements;
import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Deciding;
import gent.rechtstreeks.consent.decide.Lapse;
import gent.rechtstreeks.consent.decide.Moment;
import gent.rechtstreeks.consent.decide.Objection;
import gent.rechtstreeks.consent.decide.Source;
import gent.rechtstreeks.consent.decide.Verdict;
import gent.rechtstreeks.consent.decide.Verdict.AgreementChanged;
import gent.rechtstreeks.consent.decide.Verdict.NeverGiven;
import gent.rechtstreeks.consent.decide.Verdict.Recorded;
import gent.rechtstreeks.consent.decide.Verdict.Unchanged;
import gent.rechtstreeks.consent.decide.Wish;
import gent.rechtstreeks.consent.decide.store.Aliases;
import gent.rechtstreeks.consent.decide.store.Book;
import gent.rechtstreeks.consent.decide.store.Books;
import gent.rechtstreeks.kit.time.CivilDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records what a resident says, under the lock of that resident, and tells of it in the same transaction. */
@ApplicationScoped
@Transactional
class Recording {

    private final Deciding deciding = new Deciding(CivilDay.BRUSSELS);
    private final Agreements agreements;
    private final Aliases aliases;
    private final Books books;
    private final Telling telling;
    private final ConsentConfig config;
    private final Clock clock;

    Recording(Agreements agreements, Aliases aliases, Books books, Telling telling, ConsentConfig config, Clock clock) {
        this.agreements = agreements;
        this.aliases = aliases;
        this.books = books;
        this.telling = telling;
        this.config = config;
        this.clock = clock;
    }

    /** What stands for the purpose from now on; a problem when the wish cannot be met. */
    ConsentAnswer decide(UUID resident, String purpose, Wish wish) {
        Agreement asked = agreements.asked(purpose, CivilDay.today(clock)).orElseThrow(Refusals::unknownPurpose);
        Book book = open(resident);
        Moment now = now();
        Optional<Consent> current = book.consent(purpose)
                .map(consent -> Lapse.of(consent, asked, now).orElse(consent));
        return ConsentAnswer.of(apply(deciding.decide(current, asked, wish, now), book, now));
    }

    /** Whether the resident objects from now on; saying it twice changes nothing. */
    ObjectionAnswer object(UUID resident, boolean objects, Source source) {
        Book book = open(resident);
        Moment now = now();
        Optional<Objection> next = Objection.said(book.objection(), objects, now, source);
        next.ifPresent(objection -> {
            book.write(objection, now);
            telling.tell(book, now);
        });
        return ObjectionAnswer.of(book.objection());
    }

    private Consent apply(Verdict verdict, Book book, Moment now) {
        return switch (verdict) {
            case Recorded recorded -> write(recorded.after(), book, now);
            case Unchanged unchanged -> unchanged.current();
            case AgreementChanged changed -> throw Refusals.agreementChanged(changed.asked());
            case NeverGiven nothing -> throw Refusals.neverGiven();
        };
    }

    private Consent write(Consent after, Book book, Moment now) {
        book.write(after, now);
        telling.tell(book, now);
        return after;
    }

    private Book open(UUID login) {
        aliases.holdStill();
        UUID resident = aliases.survivorOf(login);
        return books.lock(List.of(resident)).get(resident);
    }

    /** Asked under the lock: what is recorded later has the later time. */
    private Moment now() {
        return Moment.at(clock.instant(), config.effectiveWithin());
    }
}
