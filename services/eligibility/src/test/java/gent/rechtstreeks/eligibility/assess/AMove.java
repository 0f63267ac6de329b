package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A move to try rules on: of ANNA, who declares it, and BRAM, inside Ghent on 2 March 2026, unless the test says otherwise. */
public final class AMove {

    public static final UUID LIFE_EVENT = new UUID(0, 98);
    private static final LocalDate GROWN_UP = LocalDate.of(1990, 5, 17);

    private final MoveStage stage;
    private long version = 1;
    private MoveStatus status = MoveStatus.STANDING;
    private LocalDate effectiveOn = LocalDate.of(2026, 3, 2);
    private List<Mover> movers = List.of(adult(ANNA), adult(BRAM));
    private Zone to = new Zone("44021", "9040");
    private boolean abroad;
    private Household household = AHousehold.of(2).inGhent();
    private final List<Fact> facts = new ArrayList<>();
    private final List<PersonChange> changes = new ArrayList<>();
    private final List<FactKey> answered = new ArrayList<>();

    private AMove(MoveStage stage) {
        this.stage = stage;
    }

    public static AMove announced() {
        return new AMove(MoveStage.ANNOUNCED);
    }

    public static AMove declared() {
        return new AMove(MoveStage.DECLARED);
    }

    public static AMove confirmed() {
        return new AMove(MoveStage.CONFIRMED);
    }

    /** One for each stage, in order. */
    public static List<AMove> atEachStage() {
        return List.of(announced(), declared(), confirmed());
    }

    public static Mover adult(UUID resident) {
        return new Mover(resident, GROWN_UP, false);
    }

    public static Mover minor(UUID resident) {
        return new Mover(resident, LocalDate.of(2010, 5, 17), false);
    }

    public AMove version(long newVersion) {
        version = newVersion;
        return this;
    }

    public AMove refused() {
        status = MoveStatus.REFUSED;
        return this;
    }

    public AMove annulled() {
        status = MoveStatus.ANNULLED;
        return this;
    }

    public AMove on(String day) {
        effectiveOn = LocalDate.parse(day);
        return this;
    }

    public AMove of(Mover... newMovers) {
        movers = List.of(newMovers);
        return this;
    }

    public AMove to(String municipality, String postalCode) {
        to = new Zone(municipality, postalCode);
        return this;
    }

    /** As for a protected address. */
    public AMove toNowhereKnown() {
        to = null;
        return this;
    }

    public AMove abroad() {
        abroad = true;
        return toNowhereKnown();
    }

    public AMove in(Household newHousehold) {
        household = newHousehold;
        return this;
    }

    public AMove knowing(Fact... known) {
        facts.addAll(List.of(known));
        return this;
    }

    /** What the source said when it was asked for waste bags on the day of this move. */
    public AMove answered(Fact... known) {
        List.of(known).forEach(fact -> answered.add(fact.key()));
        return knowing(known);
    }

    public AMove after(PersonChange... told) {
        changes.addAll(List.of(told));
        return this;
    }

    public Move move() {
        return new Move(
                LIFE_EVENT,
                version,
                stage,
                status,
                effectiveOn,
                household.id(),
                movers,
                to,
                abroad,
                Instant.parse("2026-03-01T10:00:00Z"));
    }

    /** What the sources said. */
    public List<Fact> said() {
        return List.copyOf(facts);
    }

    public Situation situation() {
        return new Situation(move(), household, new KnownFacts(facts, answeredQuestions()), KnownPeople.of(changes));
    }

    private Set<UUID> answeredQuestions() {
        return answered.stream()
                .map(about -> new Question(about, "waste-bags", effectiveOn, LIFE_EVENT).id())
                .collect(Collectors.toSet());
    }
}
