package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.arrive.BirthReader;
import gent.rechtstreeks.lifeevents.arrive.MoveReader;
import gent.rechtstreeks.lifeevents.arrive.PersonReader;
import gent.rechtstreeks.lifeevents.hold.Decision;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.hold.Hold;
import gent.rechtstreeks.lifeevents.hold.NotShownYet;
import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.hold.Ripening;
import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Merge;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Resident;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.moves.Move;
import gent.rechtstreeks.registry.persons.PersonChange;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;

/** life-events in memory: what it decides is the service's own, only rows and calls are maps and lists here. */
final class Gate {

    private static final Comparator<RegisterEvent> AS_RECORDED =
            Comparator.comparing(RegisterEvent::recordedAt).thenComparing(RegisterEvent::lifeEventId);

    private final Hold hold = new Hold(Duration.ofHours(1));
    private final Time time;
    private final Register register;
    private final Bug bug;
    private final Map<UUID, EventState> events = new TreeMap<>();
    private final Map<UUID, Set<UUID>> memberships = new TreeMap<>();
    private Identities identities = new Identities();
    private Consumer<Merge> onMerge = merge -> {};
    private long minted;

    Gate(Time time, Register register, Bug bug) {
        this.time = time;
        this.register = register;
        this.bug = bug;
    }

    /** What else follows, in the same transaction, when two residents turn out to be one. */
    void onMerge(Consumer<Merge> then) {
        this.onMerge = then;
    }

    Work arrives(Birth wire) {
        return arrives(BirthReader.read(wire));
    }

    Work arrives(Move wire) {
        return arrives(MoveReader.read(wire));
    }

    Work arrives(PersonChange wire) {
        return arrives(PersonReader.read(wire));
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
        return due.isEmpty() ? Work.NONE : tellAsFarAsShown(due);
    }

    /** A death that the register does not show yet waits, alone: the others go on without it. */
    private Work tellAsFarAsShown(List<RegisterEvent> due) {
        try {
            return tell(due);
        } catch (NotShownYet notYet) {
            return due.size() == 1
                    ? Work.NONE
                    : tellAsFarAsShown(due.subList(0, due.size() / 2))
                            .orElse(() -> tellAsFarAsShown(due.subList(due.size() / 2, due.size())));
        }
    }

    private Work tell(List<RegisterEvent> due) {
        List<RegisterEvent> ours =
                due.stream().filter(event -> isOurBusiness(event, due)).toList();
        Reading answer = register.read(Ripening.people(ours));
        Batch batch = batch(ours, answer);
        Set<Insz> leftBehind = batch.leftBehind();
        while (!leftBehind.isEmpty()) {
            answer = answer.and(register.read(leftBehind));
            batch = batch(ours, answer);
            leftBehind = batch.leftBehind();
        }
        return told(due, batch, batch.tell(time.now()));
    }

    private Batch batch(List<RegisterEvent> events, Reading answer) {
        return new Batch(identities.copy(), events, answer, this::mint, time.now());
    }

    private Work told(List<RegisterEvent> due, Batch batch, List<SpecificRecord> told) {
        return new Work(
                () -> {
                    identities = batch.after();
                    identities.residents().values().forEach(this::remember);
                    batch.merges().forEach(onMerge);
                    due.forEach(event -> events.put(event.lifeEventId(), new EventState.Published(event)));
                },
                told);
    }

    /** What the register says of a stranger is not; whom another event of the same batch names is none. */
    private boolean isOurBusiness(RegisterEvent event, List<RegisterEvent> due) {
        Set<Insz> named = due.stream()
                .flatMap(one -> one.people().stream())
                .map(person -> person.insz())
                .collect(Collectors.toSet());
        return !(event instanceof PersonEvent)
                || identities.knowsAnyOf(event.numbers())
                || event.numbers().stream().anyMatch(named::contains);
    }

    private void remember(Resident resident) {
        if (resident.householdId() != null) {
            householdsOf(resident.id()).add(resident.householdId());
        }
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
        return identities.households();
    }

    Set<UUID> residents() {
        return identities.residents().keySet();
    }

    Optional<UUID> find(Insz number) {
        return identities.find(number).map(Resident::id);
    }

    /** Of two who were merged, the one who stands. */
    UUID standing(UUID resident) {
        return identities.standing(resident);
    }

    boolean isDead(UUID resident) {
        return identities.residents().get(standing(resident)).deceased();
    }

    /** All that this resident was ever in, in that order. */
    Set<UUID> householdsOf(UUID resident) {
        return memberships.computeIfAbsent(resident, none -> new LinkedHashSet<>());
    }

    UUID firstHouseholdOf(UUID resident) {
        return householdsOf(resident).iterator().next();
    }

    /** The one that this resident is in now. */
    Optional<UUID> homeOf(UUID resident) {
        return Optional.ofNullable(identities.residents().get(resident).householdId());
    }

    /** Whoever it is, by the first number that they had. */
    Insz person(UUID resident) {
        return register.personOf(identities.residents().get(resident).person().insz());
    }

    /** Who lived there last, by number: ids are random, people are not. */
    String nameOf(UUID household) {
        return households().get(household).members().stream()
                .map(member -> person(member.residentId()).digits())
                .filter(digits -> digits.startsWith("90"))
                .sorted()
                .toList()
                .toString();
    }
}
