package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A move of people who move together, as life-events tells it, at one version.
 *
 * @param householdId the household in which the declarant lives, as the register shows it by now
 * @param movers whoever declared the move comes first
 * @param to null when they leave the country, their address is protected, or the register took the move back
 * @param abroad they leave the country
 * @param recordedAt when the register recorded this version
 */
public record Move(
        UUID lifeEventId,
        long version,
        MoveStage stage,
        MoveStatus status,
        LocalDate effectiveOn,
        UUID householdId,
        List<Mover> movers,
        Zone to,
        boolean abroad,
        Instant recordedAt)
        implements LifeEvent {

    @Override
    public LocalDate day() {
        return effectiveOn;
    }

    @Override
    public List<UUID> people() {
        return movers.stream().map(Mover::residentId).toList();
    }

    @Override
    public Move knowing(KnownPeople known) {
        return new Move(
                lifeEventId,
                version,
                stage,
                status,
                effectiveOn,
                householdId,
                KnownPeople.once(movers.stream().map(mover -> mover.knowing(known, recordedAt)), Mover::residentId),
                to,
                abroad,
                recordedAt);
    }

    /** The same move, with the age of those whom this household shows. */
    Move seenIn(Household household) {
        List<Mover> seen = movers.stream().map(mover -> mover.seenIn(household)).toList();
        return new Move(lifeEventId, version, stage, status, effectiveOn, householdId, seen, to, abroad, recordedAt);
    }

    @Override
    public Optional<Trigger> trigger() {
        if (status != MoveStatus.STANDING) {
            return Optional.empty();
        }
        return Optional.of(
                switch (stage) {
                    case ANNOUNCED -> Trigger.MOVE_ANNOUNCED;
                    case DECLARED -> Trigger.MOVE_DECLARED;
                    case CONFIRMED -> Trigger.MOVE_CONFIRMED;
                });
    }

    @Override
    public String closing() {
        return switch (status) {
            case STANDING -> "no-longer-applies";
            case REFUSED -> "move-refused";
            case ANNULLED -> "move-annulled";
        };
    }

    /** Whoever answers for the move of them all: the first who is alive. When nobody is, it stays with the first. */
    public UUID declarant() {
        return movers.stream()
                .filter(mover -> !mover.deceased())
                .findFirst()
                .orElseGet(movers::getFirst)
                .residentId();
    }

    /** The movers to speak to. */
    public List<UUID> adults() {
        return movers.stream()
                .filter(mover -> mover.isSpokenToOn(effectiveOn))
                .map(Mover::residentId)
                .toList();
    }

    /** Whether the place that they go to has a property; abroad it has none. */
    public Ternary destination(Predicate<Zone> property) {
        if (abroad) {
            return Ternary.FALSE;
        }
        return to == null ? Ternary.UNKNOWN : Ternary.of(property.test(to));
    }
}
