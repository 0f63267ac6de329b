package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.lifeevents.facts.store.MergedFacts;
import gent.rechtstreeks.lifeevents.hold.Replacement;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.HeldEvent;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Replaced numbers in a batch of ripe events. Runs in the caller's transaction. */
@ApplicationScoped
class ReplacedNumbers {

    private final EventRegister register;
    private final IdentityStore identities;
    private final MergedFacts facts;

    ReplacedNumbers(EventRegister register, IdentityStore identities, MergedFacts facts) {
        this.register = register;
        this.identities = identities;
        this.facts = facts;
    }

    /**
     * Where only one of two numbers finds somebody, the other finds them too from now on, and nobody needs to be told.
     *
     * @param readAt when the register was asked: whoever asked it before must ask again, but not whoever settles this
     * @return the events that are left: all others, and those by which two residents turn out to be one
     */
    List<HeldEvent> settle(List<HeldEvent> held, Replaced answered, Instant readAt, Instant now) {
        facts.lockQuestions(identities.found(replacedIn(held)));
        identities.lock(said(held, answered));
        List<HeldEvent> settled = held.stream()
                .filter(one -> one.event() instanceof Replacement replacement && !merges(replacement, answered, readAt))
                .toList();
        register.untold(settled, now);
        return held.stream().filter(one -> !settled.contains(one)).toList();
    }

    /** Which number stands for whom: as the register says, where it is silent as the events say, else as we know. */
    Replaced standing(Reading reading, List<HeldEvent> held) {
        Set<Insz> everybody = new HashSet<>(reading.everybody());
        Replaced told = Replaced.NONE;
        for (HeldEvent one : held) {
            everybody.addAll(one.event().numbers());
            if (one.event() instanceof Replacement replacement) {
                told = told.and(replacement.says());
            }
        }
        return reading.standing(told, identities.replaced(everybody));
    }

    private static Replaced said(List<HeldEvent> held, Replaced answered) {
        Map<Insz, Insz> said = new HashMap<>();
        for (HeldEvent one : held) {
            if (one.event() instanceof Replacement replacement && !replacement.annulled()) {
                said.put(replacement.insz(), answered.standing(replacement.replacedBy()));
            }
        }
        return new Replaced(said);
    }

    private static Set<Insz> replacedIn(List<HeldEvent> held) {
        return held.stream()
                .filter(one -> one.event() instanceof Replacement)
                .flatMap(one -> one.event().numbers().stream())
                .collect(Collectors.toSet());
    }

    private boolean merges(Replacement replacement, Replaced answered, Instant readAt) {
        if (replacement.annulled()) {
            return false;
        }
        Insz standing = answered.standing(replacement.replacedBy());
        boolean merges = identities.replace(replacement.insz(), standing, readAt);
        identities.replace(replacement.replacedBy(), standing, readAt);
        return merges;
    }
}
