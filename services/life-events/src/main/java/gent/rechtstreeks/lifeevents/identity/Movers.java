package gent.rechtstreeks.lifeevents.identity;

import java.util.Set;

/**
 * Who moves by a batch of events.
 *
 * @param away those whose move is confirmed
 * @param back those whose move is taken back or changed: they return, if they had left
 */
public record Movers(Set<Insz> away, Set<Insz> back) {

    public Movers {
        away = Set.copyOf(away);
        back = Set.copyOf(back);
    }

    boolean hold(Insz insz) {
        return away.contains(insz) || back.contains(insz);
    }
}
