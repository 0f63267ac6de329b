package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.registry.persons.Kind;
import gent.rechtstreeks.registry.persons.Status;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;

/**
 * One version of a death.
 *
 * @param whom a child, or an adult of the family
 */
record DeathVersion(Family family, String event, Insz whom, long version, Status status, LocalDate day)
        implements PersonVersion {

    /** The dead leave their household at once; when it was none, they come back. */
    @Override
    public Optional<SpecificRecord> happensIn(Register register) {
        if (annulled()) {
            register.neverDied(event);
        } else {
            register.died(event, whom);
        }
        return Optional.of(told().setKind(Kind.DEATH)
                .setStatus(status)
                .setInsz(register.numberOf(whom).digits())
                .build());
    }

    /** It turns out to be none. */
    DeathVersion annulment() {
        return new DeathVersion(family, event, whom, version + 1, Status.ANNULLED, day);
    }

    boolean annulled() {
        return status == Status.ANNULLED;
    }

    boolean isOfAChild() {
        return !family.adults().contains(whom);
    }

    @Override
    public Set<Family> families() {
        return Set.of(family);
    }

    @Override
    public boolean amends() {
        return annulled();
    }

    @Override
    public String toString() {
        return "family %d: death %s of %s %s, version %d, %s, on %s"
                .formatted(
                        family.number(), event, isOfAChild() ? "child" : "adult", whom.digits(), version, status, day);
    }
}
