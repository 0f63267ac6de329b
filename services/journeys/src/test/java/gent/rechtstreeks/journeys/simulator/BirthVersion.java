package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.registry.births.Child;
import gent.rechtstreeks.registry.births.Custody;
import gent.rechtstreeks.registry.births.Flags;
import gent.rechtstreeks.registry.births.Outcome;
import gent.rechtstreeks.registry.births.Parent;
import gent.rechtstreeks.registry.births.Stage;
import gent.rechtstreeks.registry.births.Status;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** One version of a birth in a family. */
record BirthVersion(
        Family family,
        String event,
        Insz child,
        long version,
        Stage stage,
        Outcome outcome,
        Status status,
        LocalDate day)
        implements Cause {

    @Override
    public Optional<SpecificRecord> happensIn(Register register) {
        if (setsOffWasteBags()) {
            register.born(event, child, family.adults().getFirst());
        } else {
            register.neverBorn(event);
        }
        return Optional.of(gent.rechtstreeks.registry.births.Birth.newBuilder()
                .setEventId(event)
                .setVersion(version)
                .setStage(stage)
                .setOutcome(outcome)
                .setStatus(status)
                .setBornOn(day)
                .setPlaceOfBirth("44021")
                .setChild(new Child(
                        isNumbered() ? register.numberOf(child).digits() : null,
                        null,
                        null,
                        new Flags(false, false, false)))
                .setParents(family.adults().stream()
                        .map(adult -> parent(adult, register))
                        .toList())
                .setRecordedAt(
                        day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(version))
                .build());
    }

    /** The next version. */
    BirthVersion becomes(Stage nextStage, Outcome nextOutcome, Status nextStatus) {
        return new BirthVersion(family, event, child, version + 1, nextStage, nextOutcome, nextStatus, day);
    }

    private boolean isNumbered() {
        return stage == Stage.REGISTERED && outcome == Outcome.LIVE;
    }

    private Parent parent(Insz insz, Register register) {
        return Parent.newBuilder()
                .setInsz(register.numberOf(insz).digits())
                .setFirstNames("Synthetisch")
                .setFamilyName("Gezin")
                .setParentalAuthority(true)
                .setCustody(Custody.NOT_SAID)
                .setFlags(new Flags(family.hides(insz), false, false))
                .build();
    }

    @Override
    public UUID lifeEvent() {
        return Birth.lifeEventId(event);
    }

    @Override
    public Set<Family> families() {
        return Set.of(family);
    }

    /** The child's, else that of a parent, in Ghent if one lives there. */
    @Override
    public Place home(Register register) {
        return Stream.concat(Stream.of(child), parentsInGhentFirst(register))
                .map(register::homeOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<Insz> parentsInGhentFirst(Register register) {
        return family.adults().stream().sorted(Comparator.comparing(parent -> {
            Place home = register.homeOf(parent);
            return home == null || !home.inGhent();
        }));
    }

    @Override
    public Insz first() {
        return family.adults().getFirst();
    }

    /** Whose household it is, and what may be known of its address. */
    @Override
    public Optional<String> known(Register register) {
        return Optional.ofNullable(register.homeOf(child))
                .map(home -> register.referenceAt(home).digits()
                        + (register.shelters(home) ? ", a protected address" : ", " + home.language()));
    }

    @Override
    public boolean amends() {
        return status != Status.VALID;
    }

    @Override
    public boolean setsOffWasteBags() {
        return isNumbered() && !annulled();
    }

    /** Whether good news of it would hurt. */
    boolean hurts() {
        return annulled() || stillborn();
    }

    boolean annulled() {
        return status == Status.ANNULLED;
    }

    boolean stillborn() {
        return outcome == Outcome.STILLBORN;
    }

    /** Whether somebody must still declare it. */
    boolean isToDeclare() {
        return stage == Stage.NOTIFIED && !hurts();
    }

    @Override
    public Set<String> rights() {
        if (annulled()) {
            return Set.of();
        }
        if (stillborn()) {
            return Set.of("birth-grant");
        }
        return isToDeclare() ? Set.of("birth-declaration") : Set.of("birth-declaration", "birth-grant", "waste-bags");
    }

    @Override
    public String toString() {
        return "family %d: birth %s, version %d, %s %s %s, born on %s"
                .formatted(family.number(), event, version, stage, outcome, status, day);
    }
}
