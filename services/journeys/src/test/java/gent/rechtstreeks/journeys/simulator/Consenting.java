package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.Agreements;
import gent.rechtstreeks.consent.decide.Answer;
import gent.rechtstreeks.consent.decide.Channel;
import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Deciding;
import gent.rechtstreeks.consent.decide.Join;
import gent.rechtstreeks.consent.decide.Lapse;
import gent.rechtstreeks.consent.decide.Merge;
import gent.rechtstreeks.consent.decide.Moment;
import gent.rechtstreeks.consent.decide.Objection;
import gent.rechtstreeks.consent.decide.Source;
import gent.rechtstreeks.consent.decide.Verdict;
import gent.rechtstreeks.consent.decide.Wish;
import gent.rechtstreeks.consent.publish.BeatEvents;
import gent.rechtstreeks.consent.publish.ConsentEvents;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.residents.Resident;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** consent in memory: what it decides is the service's own, only rows are maps here. */
final class Consenting {

    private static final Deciding DECIDING = new Deciding(CivilDay.BRUSSELS);
    private static final Agreements AGREEMENTS = Agreed.all();
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final Source APP = Source.resident(Channel.APP);

    private final Time time;
    private final OnlyWithAYes onlyWithAYes;
    private final Map<UUID, Book> books = new LinkedHashMap<>();
    private final Map<UUID, UUID> survivors = new HashMap<>();

    Consenting(Time time, OnlyWithAYes onlyWithAYes) {
        this.time = time;
        this.onlyWithAYes = onlyWithAYes;
    }

    /** A resident answers to today's text. */
    Work answers(UUID login, Answer answer) {
        Agreement asked = asked();
        Book book = bookOf(login);
        Wish wish = new Wish(answer, asked.version(), APP);
        Optional<Consent> current = book.consent(asked.purpose())
                .map(consent -> Lapse.of(consent, asked, now()).orElse(consent));
        return DECIDING.decide(current, asked, wish, now()) instanceof Verdict.Recorded recorded
                ? becomes(book.with(recorded.after(), now()))
                : Work.NONE;
    }

    /** A resident objects to proactive treatment, or does not any more. */
    Work objects(UUID login, boolean objects) {
        Book book = bookOf(login);
        return Objection.said(book.objection(), objects, now(), APP)
                .map(said -> becomes(book.with(said, now())))
                .orElse(Work.NONE);
    }

    /** What ends by itself. */
    Work lapse() {
        Agreement asked = asked();
        return becoming(books.values().stream()
                .flatMap(book -> lapsed(book, asked).stream())
                .toList());
    }

    private Optional<Book> lapsed(Book book, Agreement asked) {
        return book.consent(asked.purpose())
                .flatMap(consent -> Lapse.of(consent, asked, now()))
                .map(consent -> book.with(consent, now()));
    }

    /** Two residents who turn out to be one: the book of the younger is closed. */
    Work arrives(Resident wire) {
        UUID younger = wire.getResidentId();
        if (wire.getSupersededBy() == null || survivors.containsKey(younger)) {
            return Work.NONE;
        }
        Merge merge = new Merge(younger, standing(wire.getSupersededBy()), wire.getVersion());
        Work follows = books.containsKey(younger) ? closing(merge) : Work.NONE;
        return follows.after(() -> {
            survivors.replaceAll((alias, old) -> old.equals(younger) ? merge.survivor() : old);
            survivors.put(younger, merge.survivor());
        });
    }

    private Work closing(Merge merge) {
        Book younger = books.get(merge.younger());
        Book survivor = bookOf(merge.survivor());
        Book follows = survivor;
        for (Consent no : younger.consents().values()) {
            Optional<Consent> doubtful = survivor.consent(no.purpose()).flatMap(yes -> Join.of(yes, no, now()));
            follows = doubtful.isPresent() ? follows.with(doubtful.get(), now()) : follows;
        }
        Optional<Objection> objection = Join.of(survivor.objection(), younger.objection(), now());
        follows = objection.isPresent() ? follows.with(objection.get(), now()) : follows;
        Book closed = younger.closed(merge, now());
        return becoming(follows.equals(survivor) ? List.of(closed) : List.of(follows, closed));
    }

    /** Says until when nothing can count that is not told yet. */
    ResidentConsents beat(int partitions) {
        return BeatEvents.wire(now().at(), now().completeUntil(), partitions);
    }

    private Work becomes(Book book) {
        return becoming(List.of(book));
    }

    private Work becoming(List<Book> next) {
        if (next.isEmpty()) {
            return Work.NONE;
        }
        Moment now = now();
        return new Work(
                () -> next.forEach(book -> {
                    books.put(book.head().resident(), book);
                    onlyWithAYes.stands(book, now);
                }),
                next.stream()
                        .map(book -> ConsentEvents.wire(book.standing(now)))
                        .toList());
    }

    private Agreement asked() {
        return AGREEMENTS.asked(Agreed.PUSH_MESSAGES, time.today()).orElseThrow();
    }

    private Book bookOf(UUID login) {
        UUID resident = standing(login);
        return books.getOrDefault(resident, Book.of(resident));
    }

    /** Who stands for this resident, as far as it is known here. */
    UUID standing(UUID resident) {
        return survivors.getOrDefault(resident, resident);
    }

    private Moment now() {
        return Moment.at(time.now(), BOUND);
    }

    /** The next moment at which a yes ends by itself. */
    Optional<Instant> nextEnd() {
        return books.values().stream()
                .flatMap(book -> book.consent(Agreed.PUSH_MESSAGES).stream())
                .map(Consent::until)
                .filter(Objects::nonNull)
                .filter(time.now()::isBefore)
                .min(Instant::compareTo);
    }

    Collection<Book> books() {
        return books.values();
    }

    /** The yes of a resident, if it counts now. */
    Optional<Consent> yesOf(UUID resident) {
        return Stream.ofNullable(books.get(resident))
                .flatMap(book -> book.consent(Agreed.PUSH_MESSAGES).stream())
                .filter(consent -> consent.until() != null && time.now().isBefore(consent.until()))
                .findFirst();
    }
}
