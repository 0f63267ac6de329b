package gent.rechtstreeks.lifeevents.arrive;

import static gent.rechtstreeks.lifeevents.arrive.Implausible.refuse;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.hold.Mover;
import gent.rechtstreeks.lifeevents.identity.Insz;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Refuses moves that cannot be. */
@ApplicationScoped
class MovePlausibility {

    private final LifeEventsConfig config;
    private final Clock clock;

    MovePlausibility(LifeEventsConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    void check(Move move) {
        checkMovers(move);
        checkPlaces(move);
        checkDate(move, CivilDay.today(clock));
    }

    /** The dead do not move, but those who move with them do; and any move may still be refused or annulled. */
    private void checkMovers(Move move) {
        List<Insz> movers = move.movers().stream().map(Mover::insz).toList();
        refuse(movers.isEmpty(), "nobody moves");
        refuse(movers.stream().distinct().count() < movers.size(), "the same mover twice");
        refuse(
                move.stands()
                        && move.movers().stream()
                                .allMatch(mover -> mover.flags().deceased()),
                "everybody who moves has died");
        if (config.onlySynthetic()) {
            Implausible.refuseReal(movers.stream());
        }
    }

    private static void checkPlaces(Move move) {
        refuse(move.to() == null && !move.abroad(), "a move to nowhere");
        refuse(move.to() != null && move.abroad(), "a move abroad with an address to go to");
    }

    private void checkDate(Move move, LocalDate today) {
        LocalDate day = move.effectiveOn();
        refuse(day.isAfter(today.plus(config.furthestMove())), "a move further ahead than anybody announces");
        refuse(
                move.movers().stream()
                        .anyMatch(mover -> day.isBefore(mover.insz().bornOn())),
                "a move before the birth of a mover");
        refuse(
                move.stands() && day.isBefore(today.minus(config.furthestMove())),
                "a move longer ago than any right reaches back");
    }
}
