package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.registry.births.Outcome;
import gent.rechtstreeks.registry.births.Stage;
import gent.rechtstreeks.registry.births.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes up births: single ones and twins, corrections, annulments, stillbirths. */
final class Births {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private final Chance chance;
    private final Numbers numbers;

    Births(Chance chance, Numbers numbers) {
        this.chance = chance;
        this.numbers = numbers;
    }

    /** The versions of each. */
    List<List<BirthVersion>> in(Family family) {
        List<List<BirthVersion>> all = new ArrayList<>();
        LocalDate day = FIRST.plusDays(chance.upTo(5));
        for (int births = chance.in(3) ? 2 : 1; births > 0; births--) {
            all.add(birth(family, "f%d-b%d".formatted(family.number(), births), day));
        }
        return all;
    }

    private List<BirthVersion> birth(Family family, String event, LocalDate day) {
        List<BirthVersion> versions = new ArrayList<>();
        Outcome outcome = chance.in(10) ? Outcome.STILLBORN : Outcome.LIVE;
        BirthVersion last =
                new BirthVersion(family, event, numbers.bornOn(day), 1, Stage.NOTIFIED, outcome, Status.VALID, day);
        if (!chance.in(6)) {
            versions.add(last);
        }
        if (versions.isEmpty() || !chance.in(5)) {
            last = with(versions, last.becomes(Stage.REGISTERED, outcome, Status.VALID));
        }
        if (chance.in(6)) {
            Outcome mended = chance.in(2) ? Outcome.STILLBORN : Outcome.LIVE;
            last = with(versions, last.becomes(last.stage(), mended, Status.CORRECTED));
        }
        if (chance.in(6)) {
            with(versions, last.becomes(last.stage(), outcome, Status.ANNULLED));
        }
        return versions;
    }

    private static BirthVersion with(List<BirthVersion> versions, BirthVersion next) {
        versions.add(next);
        return next;
    }
}
