package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.I1;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** I1: whoever is paid reads of it, and whoever must declare something is reminded as long as that helps. */
record SomebodyIsTold(Rest rest) {

    private static final int DAYS_TO_DECLARE_A_BIRTH = 15;
    private static final int DAYS_TO_DECLARE_A_MOVE_AT_LEAST = 8;

    void holds() {
        Circles circles = new Circles(rest.lives());
        Set<Family> hurt = rest.lives().stream()
                .filter(one -> one instanceof BirthVersion birth && birth.hurts())
                .flatMap(one -> circles.around(one.families()).stream())
                .collect(Collectors.toSet());
        Set<Family> objecting = rest.lives().stream()
                .filter(one -> one instanceof Saying saying && saying.word().isOfObjecting())
                .flatMap(one -> circles.around(one.families()).stream())
                .collect(Collectors.toSet());
        rest.grants().forEach(grant -> isTold(grant, hurt));
        rest.told(BirthVersion.class)
                .filter(birth -> !objecting.contains(birth.family()))
                .filter(birth -> birth.isToDeclare() && isInTime(birth, DAYS_TO_DECLARE_A_BIRTH))
                .forEach(birth -> areReminded(birth.family().adults(), birth));
        rest.told(MoveVersion.class)
                .filter(move -> move.families().stream().noneMatch(objecting::contains))
                .filter(move -> move.isToDeclare() && isInTime(move, DAYS_TO_DECLARE_A_MOVE_AT_LEAST))
                .forEach(move -> areReminded(move, circles));
    }

    /** When good news was taken back, what was told of a grant may have gone with it: a human knows of it. */
    private void isTold(Grant grant, Set<Family> hurt) {
        boolean told = rest.shown()
                .anyMatch(entry -> entry.right().equals(grant.right()) && rest.areOne(entry.resident(), grant.payee()));
        boolean wasDead = rest.city().register.wasEverDead(rest.person(grant.payee()));
        rest.must(I1, told || wasDead || hurt.contains(rest.familyOf(grant.payee())), "nobody was told of %s", grant);
    }

    private boolean isInTime(Version last, int days) {
        return !rest.city().time.today().isAfter(last.day().plusDays(days));
    }

    /** Of a move by those who may live with a protected address nobody says where it goes: a human looks. */
    private void areReminded(MoveVersion last, Circles circles) {
        Register register = rest.city().register;
        if (circles.around(last.families()).stream().noneMatch(Family::hidden)) {
            List<Insz> movers = register.moversOf(last.journey());
            areReminded(
                    movers.stream().filter(mover -> !register.isChild(mover)).toList(), last);
        }
    }

    private void areReminded(List<Insz> adults, Version last) {
        Set<Insz> forgotten = rest.living(adults);
        rest.shownOf(last)
                .filter(entry -> entry.right().endsWith("-declaration"))
                .forEach(entry -> forgotten.remove(rest.person(entry.resident())));
        rest.must(
                I1,
                !forgotten.removeIf(rest.city().register::wasEverDead),
                "whoever did not die was not reminded: %s",
                last);
        rest.must(I1, forgotten.isEmpty(), "%d were not reminded: %s", forgotten.size(), last);
    }
}
