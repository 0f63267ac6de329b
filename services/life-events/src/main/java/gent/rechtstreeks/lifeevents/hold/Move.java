package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import gent.rechtstreeks.lifeevents.identity.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One version of a move of people who move together.
 *
 * @param movers whoever declares the move comes first
 * @param from null when they come from outside the register
 * @param to null when they leave the country
 */
public record Move(
        String eventId,
        long version,
        Stage stage,
        Status status,
        LocalDate effectiveOn,
        List<Mover> movers,
        Zone from,
        Zone to,
        boolean abroad,
        Instant recordedAt)
        implements RegisterEvent {

    public Move {
        movers = List.copyOf(movers);
    }

    /** Our id of the register's event. */
    public static UUID lifeEventId(String eventId) {
        return Register.MOVES.lifeEventId(eventId);
    }

    @Override
    public Register register() {
        return Register.MOVES;
    }

    @Override
    public LocalDate occurredOn() {
        return effectiveOn;
    }

    @Override
    public List<Person> people() {
        return movers.stream().map(Mover::person).toList();
    }

    @Override
    public List<Person> together() {
        return people();
    }

    @Override
    public Move under(Replaced replaced) {
        Map<Insz, Mover> once = new LinkedHashMap<>();
        movers.stream().map(mover -> mover.under(replaced)).forEach(mover -> once.putIfAbsent(mover.insz(), mover));
        return new Move(
                eventId, version, stage, status, effectiveOn, List.copyOf(once.values()), from, to, abroad, recordedAt);
    }

    /** Only what is confirmed changes the domicile; a refusal and an annulment must overtake. */
    @Override
    public boolean waits() {
        return stage == Stage.CONFIRMED && stands();
    }

    /** The register stands by it: it is neither refused nor annulled. */
    public boolean stands() {
        return status == Status.VALID || status == Status.CORRECTED;
    }
}
