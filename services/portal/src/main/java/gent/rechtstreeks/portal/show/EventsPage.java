package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.LifeEvent;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happened, and what followed.
 *
 * @param timeline missing when life-events does not answer: then nobody can say what belongs to what
 * @param missing the services that would have said what followed, and did not
 */
record EventsPage(Part<Timeline> timeline, List<Service> missing) {

    /**
     * @param years the newest first
     * @param other what followed from no event
     */
    record Timeline(List<Year> years, Followed other) {}

    record Year(int year, List<Happening> happenings) {}

    record Happening(LifeEvent event, Followed followed) {}

    static EventsPage of(
            Part<List<LifeEvent>> events,
            Part<List<FeedEntry>> feed,
            Part<List<AssessmentLine>> answers,
            Part<List<Decision>> decisions) {
        Followed all = Followed.of(said(feed), said(answers), GivenOnce.of(said(decisions), quiet(said(events))));
        return new EventsPage(
                events.map(happened -> new Timeline(years(happened, all), all.fromNoneOf(happened))),
                Stream.of(feed, answers, decisions)
                        .map(Part::getMissing)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** Whether nobody is asked how clear it is: something on it was a loss, or never was. */
    public boolean isUnasked() {
        return timeline.toOptional().stream()
                .flatMap(shown -> shown.years().stream())
                .flatMap(year -> year.happenings().stream())
                .map(Happening::event)
                .anyMatch(event -> event.isLoss() || event.isTakenBack());
    }

    private static <T> List<T> said(Part<List<T>> part) {
        return part.toOptional().orElse(List.of());
    }

    private static Set<UUID> quiet(List<LifeEvent> events) {
        return events.stream().filter(LifeEvent::isQuiet).map(LifeEvent::id).collect(Collectors.toSet());
    }

    private static List<Year> years(List<LifeEvent> events, Followed all) {
        boolean afterLoss = events.stream().anyMatch(LifeEvent::isLoss);
        List<Year> years = new ArrayList<>();
        for (LifeEvent event : events) {
            int year = event.occurredOn().getYear();
            if (years.isEmpty() || years.getLast().year() != year) {
                years.add(new Year(year, new ArrayList<>()));
            }
            years.getLast().happenings().add(new Happening(event, followed(event, all, afterLoss)));
        }
        return years;
    }

    /** Who lost somebody does not read what else was looked at when a child was born: nobody here knows who died. */
    private static Followed followed(LifeEvent event, Followed all, boolean afterLoss) {
        Followed followed = all.from(event.id());
        if (event.isQuiet()) {
            return followed.quietly();
        }
        return afterLoss && event.kind().equals("BIRTH") ? followed.withoutAnswers() : followed;
    }
}
