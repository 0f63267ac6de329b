package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.AssessmentLine.Outcome;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.LifeEvent;
import gent.rechtstreeks.portal.ask.Money;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.show.EventsPage.Timeline;
import gent.rechtstreeks.portal.show.EventsPage.Year;
import gent.rechtstreeks.portal.show.Followed.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventsPageTest {

    private static final UUID BIRTH = TestEntries.BIRTH;
    private static final UUID MOVE = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000003");

    private final FeedEntry told = TestEntries.after(BIRTH);
    private final FeedEntry withdrawn = TestEntries.withdrawn();
    private final FeedEntry toldOtherwise = TestEntries.after(OTHER);
    private final AssessmentLine answer = answer(BIRTH);
    private final Decision grant = decision(BIRTH, UUID.randomUUID());

    @Test
    void eachEventSaysWhatFollowedFromItAndWhetherNothingDid() {
        Timeline timeline = timeline(event(MOVE, "MOVE", "VALID", 2027), event(BIRTH, "BIRTH", "VALID", 2026));

        assertThat(timeline.years()).extracting(Year::year).containsExactly(2027, 2026);
        assertThat(followed(timeline, 0).isEmpty()).isTrue();
        assertThat(followed(timeline, 1).messages()).containsExactly(told);
        assertThat(followed(timeline, 1).withdrawn()).containsExactly(withdrawn);
        assertThat(followed(timeline, 1).answers()).containsExactly(answer);
        assertThat(followed(timeline, 1).granted()).containsExactly(new Given(grant, "Vuilniszakken"));
        assertThat(timeline.other().messages()).containsExactly(toldOtherwise);
    }

    @Test
    void eventsOfOneYearStandTogether() {
        assertThat(timeline(event(MOVE, "MOVE", "VALID", 2026), event(BIRTH, "BIRTH", "VALID", 2026))
                        .years())
                .singleElement()
                .satisfies(year -> assertThat(year.happenings()).hasSize(2));
    }

    @Test
    void ofWhatIsLostOrNeverWasOnlyTheMessagesThatHoldAreShown() {
        for (LifeEvent quiet :
                List.of(event(BIRTH, "STILLBIRTH", "VALID", 2026), event(BIRTH, "BIRTH", "ANNULLED", 2026))) {
            Followed followed = followed(timeline(quiet), 0);

            assertThat(followed.messages()).containsExactly(told);
            assertThat(followed.granted()).isEmpty();
            assertThat(followed.answers()).isEmpty();
        }
    }

    @Test
    void afterALossWhatElseABirthBroughtUpIsNotListed() {
        List<LifeEvent> events = List.of(
                event(OTHER, "DEATH", "VALID", 2026),
                event(BIRTH, "BIRTH", "VALID", 2026),
                event(MOVE, "MOVE", "VALID", 2026));
        Timeline timeline = timelineOf(events, List.of(answer, answer(MOVE)), List.of(grant));

        assertThat(followed(timeline, 1).answers()).isEmpty();
        assertThat(followed(timeline, 1).granted()).hasSize(1);
        assertThat(followed(timeline, 2).answers()).hasSize(1);
    }

    @Test
    void whatIsKeptQuietDoesNotStandBesideTheEvent() {
        Followed all = Followed.of(List.of(), List.of(answer(BIRTH, true), answer), List.of());

        assertThat(all.from(BIRTH).answers()).containsExactly(answer);
    }

    @Test
    void oneGrantOfTwoBirthsStandsOnce() {
        Timeline timeline = timelineOf(
                List.of(event(BIRTH, "BIRTH", "VALID", 2026), event(OTHER, "BIRTH", "VALID", 2026)),
                List.of(),
                List.of(settled(OTHER), grant));

        assertThat(followed(timeline, 0).granted()).extracting(Given::decision).containsExactly(grant);
        assertThat(followed(timeline, 1).granted()).isEmpty();
    }

    @Test
    void whatWasGivenBesideABirthThatNeverWasStandsWhereItWasFoundAgain() {
        Decision again = settled(OTHER);
        Timeline timeline = timelineOf(
                List.of(event(BIRTH, "BIRTH", "ANNULLED", 2026), event(OTHER, "BIRTH", "VALID", 2026)),
                List.of(),
                List.of(again, grant));

        assertThat(followed(timeline, 0).granted()).isEmpty();
        assertThat(followed(timeline, 1).granted()).extracting(Given::decision).containsExactly(again);
    }

    @Test
    void whatIsNoYesStandsOnceInTheSameWordsAndEachYesForItself() {
        AssessmentLine no = answer(BIRTH, Outcome.NOT_ELIGIBLE, "Nee.");
        AssessmentLine otherNo = answer(BIRTH, Outcome.NOT_ELIGIBLE, "Te jong.");
        AssessmentLine another = answer(BIRTH);
        Timeline timeline = timelineOf(
                List.of(event(BIRTH, "BIRTH", "VALID", 2026)),
                List.of(no, answer(BIRTH, Outcome.NOT_ELIGIBLE, "Nee."), otherNo, answer, another),
                List.of());

        assertThat(followed(timeline, 0).answers()).containsExactly(no, otherNo, answer, another);
    }

    @Test
    void aServiceThatSaysNothingCostsOnlyWhatItWouldHaveSaid() {
        EventsPage page = EventsPage.of(
                new Part.Got<>(List.of(event(BIRTH, "BIRTH", "VALID", 2026))),
                new Part.Got<>(List.of(told)),
                new Part.Missing<>(Service.ELIGIBILITY),
                new Part.Got<>(List.of(grant)));

        assertThat(page.missing()).containsExactly(Service.ELIGIBILITY);
        assertThat(followed(page.timeline().getValue(), 0).granted()).containsExactly(new Given(grant, null));
    }

    @Test
    void withoutEventsNobodyCanSayWhatBelongsToWhat() {
        EventsPage page = EventsPage.of(
                new Part.Missing<>(Service.LIFE_EVENTS),
                new Part.Got<>(List.of(told)),
                new Part.Got<>(List.of()),
                new Part.Got<>(List.of()));

        assertThat(page.timeline().getMissing()).isEqualTo(Service.LIFE_EVENTS);
    }

    private static Timeline timelineOf(List<LifeEvent> events, List<AssessmentLine> answers, List<Decision> decisions) {
        return EventsPage.of(
                        new Part.Got<>(events),
                        new Part.Got<>(List.of()),
                        new Part.Got<>(answers),
                        new Part.Got<>(decisions))
                .timeline()
                .getValue();
    }

    private Timeline timeline(LifeEvent... events) {
        return EventsPage.of(
                        new Part.Got<>(List.of(events)),
                        new Part.Got<>(List.of(told, withdrawn, toldOtherwise)),
                        new Part.Got<>(List.of(answer)),
                        new Part.Got<>(List.of(grant, decision(BIRTH, null))))
                .timeline()
                .getValue();
    }

    private static Followed followed(Timeline timeline, int event) {
        return timeline.years().stream()
                .flatMap(year -> year.happenings().stream())
                .toList()
                .get(event)
                .followed();
    }

    private static LifeEvent event(UUID id, String kind, String status, int year) {
        return new LifeEvent(
                id, kind, "Iets", status, "Dit is ingeschreven.", LocalDate.of(year, 3, 1), TestEntries.NOON);
    }

    private static AssessmentLine answer(UUID event) {
        return answer(event, false);
    }

    private static AssessmentLine answer(UUID event, boolean keptQuiet) {
        return answer(event, Outcome.ELIGIBLE, "U krijgt dit.", keptQuiet);
    }

    private static AssessmentLine answer(UUID event, Outcome outcome, String headline) {
        return answer(event, outcome, headline, false);
    }

    private static AssessmentLine answer(UUID event, Outcome outcome, String headline, boolean keptQuiet) {
        return new AssessmentLine(
                UUID.randomUUID(),
                "waste-bags",
                "Vuilniszakken",
                event,
                null,
                null,
                outcome,
                AssessmentLine.Mode.GRANT,
                LocalDate.of(2026, 1, 1),
                null,
                null,
                null,
                null,
                headline,
                false,
                false,
                keptQuiet,
                TestEntries.NOON);
    }

    private static Decision decision(UUID event, UUID grant) {
        return decision(event, grant, grant == null ? Decision.State.INFORMED : Decision.State.GRANTED);
    }

    /** That event finds what was granted before. */
    private Decision settled(UUID event) {
        return decision(event, grant.grantId(), Decision.State.SETTLED);
    }

    private static Decision decision(UUID event, UUID grant, Decision.State state) {
        return new Decision(
                UUID.randomUUID(),
                "waste-bags",
                state,
                event,
                null,
                Set.of(),
                grant,
                LocalDate.of(2026, 1, 1),
                null,
                new Money(8400, "EUR"),
                null,
                false,
                false,
                TestEntries.NOON,
                null);
    }
}
