package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * All that a rule may look at: the event, the household that it is about, and what the sources said. Never today's date,
 * which only says what may be used.
 *
 * @param told the event as it was told; rules look at {@link #event()}
 * @param shown the household as the newest snapshot shows it; rules look at {@link #household()}
 * @param said what the sources said, of whichever id; rules look at {@link #facts()}
 * @param people what became of those whom they name
 * @param usedOn the day on which it is looked at: the ground on which a fact is used must hold then
 */
public record Situation(LifeEvent told, Household shown, KnownFacts said, KnownPeople people, LocalDate usedOn) {

    /** Of people of whom nothing else is known, looked at on the day of the event. */
    public Situation(LifeEvent told, Household shown, KnownFacts said) {
        this(told, shown, said, KnownPeople.nothingSaid());
    }

    /** Looked at on the day of the event. */
    public Situation(LifeEvent told, Household shown, KnownFacts said, KnownPeople people) {
        this(told, shown, said, people, told.day());
    }

    /**
     * The event, with who of those whom it names died or became somebody else. Of a mover whom no snapshot showed when the
     * move was told, because they seemed dead, the household may know the age by now.
     */
    public LifeEvent event() {
        LifeEvent event = told.knowing(people);
        return event instanceof Move move ? move.seenIn(household()) : event;
    }

    /** The household, with who of its members died or became somebody else. */
    public Household household() {
        return shown.knowing(people);
    }

    /** What the sources said, of those who became somebody else under the ids that stand. */
    public KnownFacts facts() {
        return said.knowing(people);
    }

    /** Whether that is the child that a birth is about, under whichever id, registered or not. */
    public boolean isNewborn(Subject subject) {
        return subject.kind() == Subject.Kind.CHILD
                && told instanceof Birth birth
                && (subject.id().equals(birth.lifeEventId())
                        || birth.childId() != null && people.areOne(subject.id(), birth.childId()));
    }

    /** The civil day that rules count from. */
    public LocalDate day() {
        return told.day();
    }

    /** As if these facts had not been said. */
    Situation without(Collection<Fact> some) {
        return new Situation(told, shown, said.without(some), people, usedOn);
    }

    /** The birth, for a rule that only births set off. */
    public Birth birth() {
        return (Birth) event();
    }

    /** The move, for a rule that only moves set off. */
    public Move move() {
        return (Move) event();
    }

    /** Whether the event names one of them, under whichever id. */
    boolean names(Collection<UUID> some) {
        return people.meet(told.named(), some);
    }

    /** The id under which the event told of a person: it does not change when that person becomes somebody else. */
    UUID asTold(UUID person) {
        return told.named().stream()
                .filter(named -> people.areOne(named, person))
                .findFirst()
                .orElse(person);
    }
}
