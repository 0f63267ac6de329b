package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Zone;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.births.Child;
import gent.rechtstreeks.registry.births.Custody;
import gent.rechtstreeks.registry.births.Flags;
import gent.rechtstreeks.registry.births.Outcome;
import gent.rechtstreeks.registry.births.Parent;
import gent.rechtstreeks.registry.births.Stage;
import gent.rechtstreeks.registry.births.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes up families and what happens to them: single births and twins, corrections, annulments, stillbirths. */
final class Lives {

    private static final LocalDate ADULTS = LocalDate.of(1990, 3, 1);
    private static final LocalDate BIRTHS = LocalDate.of(2026, 3, 2);

    private final Chance chance;
    private final Numbers numbers = new Numbers();

    Lives(Chance chance) {
        this.chance = chance;
    }

    List<Happening> some() {
        List<Happening> all = new ArrayList<>();
        int families = 1 + chance.upTo(3);
        for (int number = 1; number <= families; number++) {
            all.addAll(of(family(number)));
        }
        return all;
    }

    private Family family(int number) {
        List<Insz> parents = new ArrayList<>(List.of(numbers.bornOn(ADULTS)));
        if (!chance.in(4)) {
            parents.add(numbers.bornOn(ADULTS));
        }
        Map<Insz, Boolean> reimbursement = new HashMap<>();
        for (Insz parent : parents) {
            reimbursement.put(parent, chance.in(8) ? null : chance.in(2));
        }
        Zone zone = chance.in(10) ? null : new Zone(chance.in(8) ? "46021" : "44021", "9000");
        return Family.of(number, List.copyOf(parents), zone, reimbursement);
    }

    private List<Happening> of(Family family) {
        List<Happening> all = new ArrayList<>();
        int births = chance.in(3) ? 2 : 1;
        LocalDate day = BIRTHS.plusDays(chance.upTo(5));
        for (int birth = 1; birth <= births; birth++) {
            all.addAll(birth(family, "f%d-b%d".formatted(family.number(), birth), day));
        }
        return all;
    }

    private List<Happening> birth(Family family, String event, LocalDate day) {
        List<Happening> versions = new ArrayList<>();
        Insz child = numbers.bornOn(day);
        Outcome outcome = chance.in(10) ? Outcome.STILLBORN : Outcome.LIVE;
        if (!chance.in(6)) {
            add(versions, family, event, Stage.NOTIFIED, outcome, Status.VALID, day, null);
        }
        if (versions.isEmpty() || !chance.in(5)) {
            add(versions, family, event, Stage.REGISTERED, outcome, Status.VALID, day, child);
        }
        Stage stage = versions.getLast().birth().getStage();
        if (chance.in(6)) {
            Outcome mended = chance.in(2) ? Outcome.STILLBORN : Outcome.LIVE;
            add(versions, family, event, stage, mended, Status.CORRECTED, day, child);
        }
        if (chance.in(6)) {
            add(versions, family, event, stage, outcome, Status.ANNULLED, day, child);
        }
        return versions;
    }

    private static void add(
            List<Happening> versions,
            Family family,
            String event,
            Stage stage,
            Outcome outcome,
            Status status,
            LocalDate day,
            Insz child) {
        boolean numbered = stage == Stage.REGISTERED && outcome == Outcome.LIVE && child != null;
        int version = versions.size() + 1;
        Instant recordedAt =
                day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(version);
        Birth birth = Birth.newBuilder()
                .setEventId(event)
                .setVersion(version)
                .setStage(stage)
                .setOutcome(outcome)
                .setStatus(status)
                .setBornOn(day)
                .setPlaceOfBirth("44021")
                .setChild(new Child(numbered ? child.digits() : null, null, null, new Flags(false, false, false)))
                .setParents(family.parents().stream().map(Lives::parent).toList())
                .setRecordedAt(recordedAt)
                .build();
        versions.add(new Happening(family, birth));
    }

    private static Parent parent(Insz insz) {
        return Parent.newBuilder()
                .setInsz(insz.digits())
                .setFirstNames("Synthetisch")
                .setFamilyName("Gezin")
                .setParentalAuthority(true)
                .setCustody(Custody.NOT_SAID)
                .setFlags(new Flags(false, false, false))
                .build();
    }
}
