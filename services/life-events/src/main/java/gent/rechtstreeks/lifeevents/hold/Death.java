package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of a death. Annulled, it says that the person lives.
 *
 * @param before of whom earlier versions said that they died, and this one does not: they live
 */
public record Death(
        String eventId, long version, Status status, Insz insz, Set<Insz> before, LocalDate diedOn, Instant recordedAt)
        implements PersonEvent {

    /** What was kept by an earlier version of this service names nobody before. */
    public Death {
        before = before == null ? Set.of() : Set.copyOf(before);
    }

    @Override
    public LocalDate occurredOn() {
        return diedOn;
    }

    @Override
    public Set<Insz> numbers() {
        Set<Insz> numbers = new LinkedHashSet<>(Set.of(insz));
        numbers.addAll(before);
        return numbers;
    }

    @Override
    public Death under(Replaced replaced) {
        Set<Insz> standing = before.stream().map(replaced::standing).collect(Collectors.toSet());
        return about(replaced.standing(insz), status, standing);
    }

    @Override
    public Death after(RegisterEvent earlier) {
        return earlier instanceof Death death ? about(insz, status, death.numbers()) : this;
    }

    /** Those of whom it says that they live. */
    public Set<Insz> living() {
        return annulled() ? numbers() : before;
    }

    /** What is left of it when these died by another event; empty when that is nothing. */
    public Optional<Death> except(Set<Insz> diedOtherwise) {
        Set<Insz> others = before.stream()
                .filter(number -> !diedOtherwise.contains(number))
                .collect(Collectors.toSet());
        return annulled() && diedOtherwise.contains(insz)
                ? others.stream().findFirst().map(number -> about(number, status, others))
                : Optional.of(about(insz, status, others));
    }

    /** To whoever knows only this person, one of whom it says that they live, it is an annulment. */
    Death livingOnly(Insz number) {
        return about(number, Status.ANNULLED, before);
    }

    private Death about(Insz number, Status said, Set<Insz> others) {
        Set<Insz> without = new LinkedHashSet<>(others);
        without.remove(number);
        return new Death(eventId, version, said, number, without, diedOn, recordedAt);
    }
}
