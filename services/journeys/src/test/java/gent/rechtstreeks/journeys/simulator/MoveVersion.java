package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.registry.moves.Flags;
import gent.rechtstreeks.registry.moves.Mover;
import gent.rechtstreeks.registry.moves.Stage;
import gent.rechtstreeks.registry.moves.Status;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/**
 * One version of a move.
 *
 * @param to null when they leave the country
 */
record MoveVersion(Journey journey, long version, Stage stage, Status status, LocalDate day, Place to)
        implements Cause {

    /** The domicile changes when the move is confirmed, and changes back when it turns out not to be one. */
    @Override
    public Optional<SpecificRecord> happensIn(Register register) {
        Place from = register.originOf(journey.event(), journey.declarant(register));
        List<Insz> movers = register.tellMovers(journey);
        if (setsOffWasteBags()) {
            register.settled(journey.event(), movers, to);
        } else {
            register.neverSettled(journey.event());
        }
        return Optional.of(gent.rechtstreeks.registry.moves.Move.newBuilder()
                .setEventId(journey.event())
                .setVersion(version)
                .setStage(stage)
                .setStatus(status)
                .setEffectiveOn(day)
                .setMovers(movers.stream().map(insz -> mover(insz, register)).toList())
                .setFrom(from == null ? null : from.address())
                .setTo(to == null ? null : to.address())
                .setAbroad(to == null)
                .setRecordedAt(day.minusDays(1)
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC)
                        .plusSeconds(version))
                .build());
    }

    /** The next version, when the register has come further. */
    MoveVersion becomes(Stage nextStage, Status nextStatus) {
        return new MoveVersion(journey, version + 1, nextStage, nextStatus, day, to);
    }

    /** The next version, with what turned out to be true. */
    MoveVersion corrected(LocalDate otherDay, Place otherPlace) {
        return new MoveVersion(journey, version + 1, stage, Status.CORRECTED, otherDay, otherPlace);
    }

    private static Mover mover(Insz insz, Register register) {
        boolean hidden = register.flagsOf(insz).protectedAddress();
        return new Mover(register.numberOf(insz).digits(), "Synthetisch", "Gezin", new Flags(hidden, false, false));
    }

    @Override
    public UUID lifeEvent() {
        return Move.lifeEventId(journey.event());
    }

    @Override
    public Set<Family> families() {
        return journey.families();
    }

    /** That of the first mover who has one. */
    @Override
    public Place home(Register register) {
        return register.moversOf(journey).stream()
                .map(register::homeOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Insz first() {
        return journey.going().declarant(journey.family());
    }

    /** Whether somebody with a protected address lives where they live. */
    @Override
    public Optional<String> known(Register register) {
        List<Place> homes = register.moversOf(journey).stream()
                .filter(mover -> !register.isChild(mover))
                .map(register::homeOf)
                .toList();
        return homes.stream().anyMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of("protected: " + homes.stream().anyMatch(register::shelters));
    }

    @Override
    public boolean amends() {
        return status == Status.CORRECTED || status == Status.ANNULLED;
    }

    @Override
    public boolean setsOffWasteBags() {
        return stage == Stage.CONFIRMED && stands();
    }

    /** Whether the register stands by it. */
    boolean stands() {
        return EnumSet.of(Status.VALID, Status.CORRECTED).contains(status);
    }

    boolean isAbroad() {
        return to == null;
    }

    boolean isRefused() {
        return status == Status.REFUSED;
    }

    /** Whether somebody must still declare it in Ghent. */
    boolean isToDeclare() {
        return isAnnounced() && to != null && to.inGhent();
    }

    boolean isAnnounced() {
        return stage == Stage.ANNOUNCED && stands();
    }

    @Override
    public Set<String> rights() {
        if (!stands()) {
            return Set.of();
        }
        return switch (stage) {
            case ANNOUNCED -> Set.of("address-declaration");
            case DECLARED -> Set.of("address-declaration", "temporary-parking-permit");
            default -> Set.of("address-declaration", "temporary-parking-permit", "waste-bags");
        };
    }

    @Override
    public String toString() {
        return "family %d: move %s, version %d, %s %s, of %s to %s, on %s"
                .formatted(
                        journey.family().number(),
                        journey.event(),
                        version,
                        stage,
                        status,
                        journey.going().inWords(),
                        Place.inWords(to),
                        day);
    }
}
