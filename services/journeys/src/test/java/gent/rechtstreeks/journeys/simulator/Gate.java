package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.arrive.BirthReader;
import gent.rechtstreeks.lifeevents.arrive.MoveReader;
import gent.rechtstreeks.lifeevents.hold.Decision;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.hold.Hold;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.hold.RipeEvent;
import gent.rechtstreeks.lifeevents.hold.Ripening;
import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Households;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Resident;
import gent.rechtstreeks.lifeevents.publish.WireLifeEvents;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.moves.Move;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** life-events in memory: what it decides is the service's own, only rows and calls are maps and lists here. */
final class Gate {

    private static final Comparator<RegisterEvent> AS_RECORDED =
            Comparator.comparing(RegisterEvent::recordedAt).thenComparing(RegisterEvent::lifeEventId);

    private final Hold hold = new Hold(Duration.ofHours(1));
    private final Time time;
    private final Register register;
    private final Bug bug;
    private final Map<UUID, EventState> events = new TreeMap<>();
    private final Map<UUID, Resident> residents = new TreeMap<>();
    private final Map<UUID, Household> households = new TreeMap<>();
    private final Map<UUID, Set<UUID>> memberships = new TreeMap<>();
    private long minted;

    Gate(Time time, Register register, Bug bug) {
        this.time = time;
        this.register = register;
        this.bug = bug;
    }

    Work arrives(Birth wire) {
        return arrives(BirthReader.read(wire));
    }

    Work arrives(Move wire) {
        return arrives(MoveReader.read(wire));
    }

    private Work arrives(RegisterEvent event) {
        return switch (hold.decide(known(event), event, time.now())) {
            case Decision.Keep(EventState.Held held) -> becomes(held);
            case Decision.Park parked when bug == Bug.EARLY_ANNULMENT_FORGOTTEN -> Work.NONE;
            case Decision.Park(EventState.Parked parked) -> becomes(parked);
            case Decision.Release(EventState.Held held) -> becomes(held);
            case Decision.Refuse(String reason) -> throw new IllegalStateException(reason);
            case Decision.Ignore nothing -> Work.NONE;
        };
    }

    private Optional<EventState> known(RegisterEvent event) {
        return Optional.ofNullable(events.get(event.lifeEventId()))
                .filter(state -> bug != Bug.OLDER_VERSION_KEPT || state.version() <= event.version());
    }

    private Work becomes(EventState state) {
        return new Work(() -> events.put(state.event().lifeEventId(), state), List.of());
    }

    /** Everything that is ripe now, told with the register's word of this moment. */
    Work ripen() {
        List<RegisterEvent> due = events.values().stream()
                .filter(EventState.Held.class::isInstance)
                .map(EventState.Held.class::cast)
                .filter(held -> !held.ripensAt().isAfter(time.now()))
                .map(EventState.Held::event)
                .sorted(AS_RECORDED)
                .toList();
        return due.isEmpty() ? Work.NONE : tell(due);
    }

    private Work tell(List<RegisterEvent> due) {
        Known known = Known.of(List.copyOf(residents.values()), List.copyOf(households.values()));
        Reading answer = register.read(Ripening.people(due));
        Reading reading = Ripening.complete(answer, due);
        Set<Insz> leftBehind = Households.leftBehind(known, reading);
        while (!leftBehind.isEmpty()) {
            answer = answer.and(register.read(leftBehind));
            reading = Ripening.complete(answer, due);
            leftBehind = Households.leftBehind(known, reading);
        }
        Reconciled people = Households.reconcile(known, reading, Ripening.movers(due), this::mint);
        List<RipeEvent> ripe = Ripening.ripe(due, people);
        return new Work(
                () -> {
                    people.residentsToStore().forEach(this::keep);
                    people.householdsToStore().forEach(household -> households.put(household.id(), household));
                    due.forEach(event -> events.put(event.lifeEventId(), new EventState.Published(event)));
                },
                ripe.stream().map(one -> WireLifeEvents.of(one, time.now())).toList());
    }

    private void keep(Resident resident) {
        residents.put(resident.id(), resident);
        householdsOf(resident.id()).add(resident.householdId());
    }

    private UUID mint() {
        return new UUID(0x4000, ++minted);
    }

    /** Whether anything waits for its hour. */
    boolean hasWork() {
        return events.values().stream().anyMatch(EventState.Held.class::isInstance);
    }

    Map<UUID, EventState> events() {
        return events;
    }

    Map<UUID, Household> households() {
        return households;
    }

    Set<UUID> residents() {
        return residents.keySet();
    }

    /** All that this resident was ever in. */
    Set<UUID> householdsOf(UUID resident) {
        return memberships.computeIfAbsent(resident, none -> new HashSet<>());
    }

    Insz person(UUID resident) {
        return residents.get(resident).person().insz();
    }

    /** Who lived there last, by number: ids are random, people are not. */
    String nameOf(UUID household) {
        return households.get(household).members().stream()
                .map(member -> person(member.residentId()).digits())
                .filter(digits -> digits.startsWith("90"))
                .sorted()
                .toList()
                .toString();
    }
}
