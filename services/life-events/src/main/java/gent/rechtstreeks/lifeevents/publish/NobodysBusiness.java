package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.lifeevents.hold.Ripening;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.HeldEvent;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A register tells of everybody. What it says of a person of whom the city knows nothing ends here: nobody gets an id, the
 * register is not asked about them, nothing is told.
 */
@ApplicationScoped
class NobodysBusiness {

    private final EventRegister register;
    private final IdentityStore identities;
    private final Clock clock;

    NobodysBusiness(EventRegister register, IdentityStore identities, Clock clock) {
        this.register = register;
        this.identities = identities;
        this.clock = clock;
    }

    /** Ends such events; returns what still waits of the others. Whom a birth or a move of the same batch names is no stranger. */
    @Transactional(TxType.REQUIRES_NEW)
    List<HeldEvent> end(List<HeldEvent> taken) {
        List<HeldEvent> ofPersons = taken.stream()
                .filter(held -> held.event() instanceof PersonEvent)
                .toList();
        if (ofPersons.isEmpty()) {
            return taken;
        }
        Set<Insz> known = known(taken);
        List<HeldEvent> waiting = register.lockStillHeld(taken);
        List<HeldEvent> strangers = waiting.stream()
                .filter(held -> ofPersons.contains(held)
                        && Collections.disjoint(held.event().numbers(), known))
                .toList();
        register.forget(strangers, clock.instant());
        return waiting.stream().filter(held -> !strangers.contains(held)).toList();
    }

    private Set<Insz> known(List<HeldEvent> taken) {
        Set<Insz> known = new HashSet<>(identities.knownNumbers(
                Ripening.people(taken.stream().map(HeldEvent::event).toList())));
        taken.forEach(held -> held.event().people().forEach(person -> known.add(person.insz())));
        return known;
    }
}
