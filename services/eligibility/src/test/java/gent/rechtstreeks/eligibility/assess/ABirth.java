package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A birth to try rules on: live, valid, of ANNA and BRAM on 2 March 2026, unless the test says otherwise. */
public final class ABirth {

    public static final UUID ANNA = new UUID(0, 1);
    public static final UUID BRAM = new UUID(0, 2);
    public static final UUID CHILD = new UUID(0, 3);
    public static final UUID LIFE_EVENT = new UUID(0, 99);

    private final BirthStage stage;
    private long version = 1;
    private boolean live = true;
    private boolean childDeceased;
    private boolean annulled;
    private LocalDate bornOn = LocalDate.of(2026, 3, 2);
    private List<Parent> parents = List.of(new Parent(ANNA, true, false), new Parent(BRAM, true, false));
    private Household household = AHousehold.of(2).andChild(CHILD).inGhent();
    private final List<Fact> facts = new ArrayList<>();
    private final List<PersonChange> changes = new ArrayList<>();
    private final List<FactKey> answered = new ArrayList<>();

    private ABirth(BirthStage stage) {
        this.stage = stage;
    }

    public static ABirth notified() {
        return new ABirth(BirthStage.NOTIFIED);
    }

    public static ABirth registered() {
        return new ABirth(BirthStage.REGISTERED);
    }

    public ABirth version(long newVersion) {
        version = newVersion;
        return this;
    }

    public ABirth stillborn() {
        live = false;
        return this;
    }

    public ABirth childDeceased() {
        childDeceased = true;
        return this;
    }

    public ABirth annulled() {
        annulled = true;
        return this;
    }

    public ABirth on(String day) {
        bornOn = LocalDate.parse(day);
        return this;
    }

    public ABirth of(Parent... newParents) {
        parents = List.of(newParents);
        return this;
    }

    public ABirth in(Household newHousehold) {
        household = newHousehold;
        return this;
    }

    public ABirth knowing(Fact... known) {
        facts.addAll(List.of(known));
        return this;
    }

    /** What the source said when it was asked for waste bags on the day of this birth. */
    public ABirth answered(Fact... known) {
        List.of(known).forEach(fact -> answered.add(fact.key()));
        return knowing(known);
    }

    public ABirth after(PersonChange... told) {
        changes.addAll(List.of(told));
        return this;
    }

    public Birth birth() {
        UUID child = stage == BirthStage.REGISTERED && live ? CHILD : null;
        return new Birth(
                LIFE_EVENT,
                version,
                stage,
                live,
                childDeceased,
                annulled,
                bornOn,
                household.id(),
                child,
                parents,
                Instant.parse("2026-03-02T10:00:00Z"));
    }

    /** What the sources said. */
    public List<Fact> said() {
        return List.copyOf(facts);
    }

    public Situation situation() {
        return new Situation(birth(), household, new KnownFacts(facts, answeredQuestions()), KnownPeople.of(changes));
    }

    private Set<UUID> answeredQuestions() {
        return answered.stream()
                .map(about -> new Question(about, "waste-bags", bornOn, LIFE_EVENT).id())
                .collect(Collectors.toSet());
    }
}
