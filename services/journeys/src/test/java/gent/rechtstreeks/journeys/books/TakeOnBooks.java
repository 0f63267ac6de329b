package gent.rechtstreeks.journeys.books;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Occasion;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.journeys.world.Databases;
import gent.rechtstreeks.journeys.world.Inhabitants;
import gent.rechtstreeks.journeys.world.Message;
import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.lifeevents.Household;
import gent.rechtstreeks.lifeevents.Kind;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Member;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what a take-on made known, and that nothing came of it but what days in the calendar bring. */
public final class TakeOnBooks {

    private static final String AWAITING = "SELECT count(*) FROM due_date"
            + " WHERE kind = 'NEW_YEAR' AND came_at IS NULL AND day = ? AND household_id = ANY (?)";
    private static final String GRANTED =
            "SELECT count(*) FROM grant_case WHERE state = 'GRANTED' AND life_event_id = ANY (?)";
    private static final String TOLD = "SELECT count(*) FROM feed_entry"
            + " WHERE type = 'GRANTED' AND state = 'ACTIVE' AND life_event_id = ANY (?)";

    private final Databases databases;
    private final Told told;
    private final UUID takeOn;

    private TakeOnBooks(Databases databases, Told told, UUID takeOn) {
        this.databases = databases;
        this.told = told;
        this.takeOn = takeOn;
    }

    public static TakeOnBooks of(World world, Recorder.Mark since, UUID takeOn) {
        return new TakeOnBooks(world.databases(), Told.since(world.recorder(), since), takeOn);
    }

    /** Every household of the register and every resident once; all wait for the next year. */
    public void holdEverybody(Inhabitants inhabitants) {
        assertThat(told.lifeEvents())
                .as("life events")
                .allMatch(m -> m.content().getKind() == Kind.TAKE_ON
                        && m.content().getLifeEventId().equals(takeOn));
        List<UUID> households = households();
        assertThat(households).as("households").doesNotHaveDuplicates().hasSize((int) inhabitants.households());
        assertThat(members().toList()).as("residents").doesNotHaveDuplicates().hasSize((int) inhabitants.residents());
        assertThat(databases.count(Service.ELIGIBILITY, AWAITING, nextYear(), households))
                .as("households that wait for the next year")
                .isEqualTo(households.size());
    }

    public void tellOfNothing() {
        assertThat(told.assessments()).as("assessments").isEmpty();
        assertThat(told.factRequests()).as("fact requests").isEmpty();
        assertThat(told.facts()).as("facts").isEmpty();
        assertThat(told.decisions()).as("decisions").isEmpty();
        new NobodyElse(told, Set.of(takeOn)).wasTouched();
    }

    /** This year came to every household, whoever has the status by the register is eligible, and has one grant. */
    public void holdTheBagsOf(Inhabitants inhabitants) {
        Map<UUID, Assessment> last = told.assessments().stream()
                .map(Message::content)
                .filter(one -> one.getRight().equals("waste-bags"))
                .collect(Collectors.toMap(
                        Assessment::getHouseholdId,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Assessment::getRevision))));
        assertThat(last.keySet())
                .as("households to which this year came")
                .containsExactlyInAnyOrderElementsOf(households());
        assertThat(last.values())
                .allMatch(one -> one.getOccasion() == Occasion.DATE
                        && one.getValidUntil().equals(nextYear()));
        assertThat(last.values().stream()
                        .filter(one -> one.getOutcome() == Outcome.ELIGIBLE && one.getMode() == Mode.GRANT))
                .as("eligible households, and those that have the status")
                .hasSize((int) inhabitants.householdsWithTheStatus());
        new Grants(databases, told, days()).areOneForEachHousehold();
        assertThat(databases.count(Service.NOTIFICATIONS, TOLD, days()))
                .as("grants that somebody reads of, and that were given")
                .isEqualTo(databases.count(Service.GRANTING, GRANTED, days()));
    }

    public void balance() {
        Set<UUID> days = days();
        Set<UUID> known = new HashSet<>(days);
        known.add(takeOn);
        new NobodyElse(told, known).wasTouched();
        new Changes(databases, told, days).whatFollowedWasToldOnceAndTaken();
        new Feeds(databases, told, days).holdWhatWasDecided();
        Order.holds(told);
    }

    private static LocalDate nextYear() {
        return LocalDate.now().withDayOfYear(1).plusYears(1);
    }

    private Set<UUID> days() {
        return told.assessments().stream()
                .map(message -> message.content().getLifeEventId())
                .collect(Collectors.toSet());
    }

    private List<UUID> households() {
        return told.lifeEvents().stream()
                .map(message -> message.content().getHouseholdId())
                .toList();
    }

    private Stream<UUID> members() {
        return told.lifeEvents().stream()
                .map(Message::content)
                .map(TakeOnBooks::own)
                .flatMap(household -> household.getMembers().stream())
                .map(Member::getResidentId);
    }

    private static Household own(LifeEvent event) {
        return event.getHouseholds().stream()
                .filter(household -> household.getHouseholdId().equals(event.getHouseholdId()))
                .findFirst()
                .orElseThrow();
    }
}
