package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.registry.moves.Stage;
import gent.rechtstreeks.registry.moves.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes up moves: of all or some, to an empty house, to others, abroad and back, in all the ways in which one can end. */
final class Moves {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 5);

    private final Chance chance;

    Moves(Chance chance) {
        this.chance = chance;
    }

    /** The versions of each; several of one family fall on one day. */
    List<List<MoveVersion>> of(Family family, List<Family> all) {
        List<List<MoveVersion>> moves = new ArrayList<>();
        LocalDate day = FIRST.plusDays(chance.upTo(30));
        for (int left = 1 + chance.upTo(chance.in(2) ? 3 : 1); left > 0; left--) {
            String event = "f%d-m%d".formatted(family.number(), moves.size() + 1);
            boolean back = left == 1 && !moves.isEmpty() && chance.in(2);
            moves.add(back ? back(event, family, day) : away(event, family, all, day));
        }
        return moves;
    }

    /** To where they lived at first. */
    private List<MoveVersion> back(String event, Family family, LocalDate day) {
        return versions(new Journey(event, family, going(family), family), family.home(), day);
    }

    private List<MoveVersion> away(String event, Family family, List<Family> all, LocalDate day) {
        if (chance.in(5)) {
            Family host = chance.of(all);
            return versions(new Journey(event, family, going(family), host), host.home(), day);
        }
        Place to = chance.in(8) ? null : Families.somewhere("house-" + event, chance);
        return versions(new Journey(event, family, going(family), family), to, day);
    }

    private Going going(Family family) {
        return family.adults().size() == 1 || chance.in(2) ? Going.EVERYBODY : chance.of(List.of(Going.values()));
    }

    /** Announced, declared, confirmed or refused: it may begin late and end early, and be corrected and annulled. */
    private List<MoveVersion> versions(Journey journey, Place to, LocalDate day) {
        List<MoveVersion> versions = new ArrayList<>();
        MoveVersion last = new MoveVersion(journey, 1, Stage.ANNOUNCED, Status.VALID, day, to);
        if (!chance.in(4)) {
            last = tell(versions, last);
        }
        if (versions.isEmpty() || !chance.in(5)) {
            last = tell(versions, last.becomes(chance.in(6) ? Stage.CONFIRMED : Stage.DECLARED, Status.VALID));
        }
        if (last.stage() == Stage.DECLARED && !chance.in(5)) {
            last = tell(versions, visited(last));
        }
        if (last.stands() && chance.in(6)) {
            versions.add(last.becomes(last.stage(), Status.ANNULLED));
        }
        return versions;
    }

    private MoveVersion visited(MoveVersion declared) {
        return chance.in(5)
                ? declared.becomes(Stage.DECLARED, Status.REFUSED)
                : declared.becomes(Stage.CONFIRMED, Status.VALID);
    }

    /** Now and then with a correction right after it. */
    private MoveVersion tell(List<MoveVersion> versions, MoveVersion next) {
        versions.add(next);
        if (next.stands() && chance.in(8)) {
            versions.add(next.corrected(next.day().plusDays(chance.upTo(4)), afterAll(next)));
        }
        return versions.getLast();
    }

    private Place afterAll(MoveVersion told) {
        boolean sameHouse = told.to() == null || chance.in(2);
        return sameHouse ? told.to() : Families.somewhere(told.journey().event() + "-after-all", chance);
    }
}
