package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.registry.persons.Kind;
import gent.rechtstreeks.registry.persons.PersonChange;
import gent.rechtstreeks.registry.persons.Status;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;

/**
 * A replaced number: of somebody who gets a new one, or of somebody who was in the register twice.
 *
 * @param by the new number, or the person who they turn out to be
 * @param other the family of that person; their own when it is a new number only
 * @param again after another one of the same kind
 */
record NumberVersion(Family family, String event, Insz whom, Insz by, Family other, LocalDate day, boolean again)
        implements PersonVersion {

    @Override
    public Optional<SpecificRecord> happensIn(Register register) {
        PersonChange.Builder told = told().setKind(Kind.NUMBER_REPLACED)
                .setStatus(Status.VALID)
                .setInsz(register.numberOf(whom).digits());
        if (merges()) {
            register.merged(whom, by);
        } else {
            register.renumbered(whom, by);
        }
        return Optional.of(told.setReplacedBy(register.numberOf(whom).digits()).build());
    }

    /** Whether two in the register are one person. */
    boolean merges() {
        return !family.equals(other);
    }

    @Override
    public long version() {
        return 1;
    }

    @Override
    public Set<Family> families() {
        return merges() ? Set.of(family, other) : Set.of(family);
    }

    @Override
    public String toString() {
        return merges()
                ? "family %d: %s turns out to be %s of family %d, by %s, on %s"
                        .formatted(family.number(), whom.digits(), by.digits(), other.number(), event, day)
                : "family %d: %s gets the number %s, by %s, on %s"
                        .formatted(family.number(), whom.digits(), by.digits(), event, day);
    }
}
