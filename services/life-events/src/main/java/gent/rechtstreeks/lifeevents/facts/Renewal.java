package gent.rechtstreeks.lifeevents.facts;

import gent.rechtstreeks.kit.wire.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Which questions we put of our own accord: for what is on record, for the same purposes, while their ground is valid. */
public final class Renewal {

    private final FactCatalogue catalogue;

    public Renewal(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The source said that a fact has changed. What was said of days from then on may be wrong, so each such period is
     * asked about on its first day that may be wrong; and the day of the change, or that of telling if it is later, since the
     * change may begin a period of its own.
     *
     * @param stored all that is known of this resident and fact
     * @param open questions about the two that still have no answer: that may be on its way, from before the change
     */
    public List<Question> onChange(
            FactChange change, Collection<Fact> stored, Collection<Question> open, LocalDate today, Instant now) {
        return OnRecord.of(stored, open).stream()
                .flatMap(record -> days(record, change)
                        .map(day -> new Question(
                                Ids.of(
                                        "fact-changed",
                                        change.eventId(),
                                        change.residentId().toString(),
                                        change.fact(),
                                        record.purpose(),
                                        day.toString()),
                                change.residentId(),
                                change.fact(),
                                record.purpose(),
                                day,
                                record.lifeEventId(),
                                now,
                                Reason.CHANGED)))
                .filter(question -> catalogue.groundFor(question, today).isPresent())
                .toList();
    }

    /**
     * The period of a fact is over: what comes after it? That may be over too by now, and is then asked in its turn, so
     * no period in between is missed. Nothing to ask when something newer speaks of that day already, or will once an
     * open question is answered.
     *
     * @param stored all that is known of the resident and fact
     * @param open questions about the two that still have no answer
     */
    public Stream<Question> onExpiry(
            Fact expired, Collection<Fact> stored, Collection<Question> open, LocalDate today, Instant now) {
        LocalDate day = expired.nextDay(today);
        Question question = new Question(
                Ids.of(
                        "fact-expired",
                        expired.residentId().toString(),
                        expired.fact(),
                        expired.purpose(),
                        String.valueOf(expired.validUntil()),
                        today.toString()),
                expired.residentId(),
                expired.fact(),
                expired.purpose(),
                day,
                expired.lifeEventId(),
                now,
                Reason.EXPIRED);
        return Stream.of(question)
                .filter(asked -> catalogue.groundFor(asked, today).isPresent())
                .filter(asked -> !isOvertaken(expired, stored, day))
                .filter(asked -> open.stream().noneMatch(asked::isAskedBy));
    }

    private static Stream<LocalDate> days(OnRecord record, FactChange change) {
        LocalDate first = change.changedOn();
        return Stream.concat(
                        record.spans().stream()
                                .filter(span -> span.endsAfter(first))
                                .map(span -> span.contains(first) ? first : span.from()),
                        Stream.of(first.isAfter(change.toldOn()) ? first : change.toldOn()))
                .distinct();
    }

    private static boolean isOvertaken(Fact expired, Collection<Fact> stored, LocalDate day) {
        return Versions.of(stored)
                .obtainedFor(expired.purpose())
                .speakingOf(day)
                .filter(known -> known.version() > expired.version())
                .isPresent();
    }
}
