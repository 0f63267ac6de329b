package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A death or a merge: the life events that name those people are looked at again. */
public record ArrivedPersonChange(PersonChange change, List<Household> households) implements Arrived {

    @Override
    public LocalDate day() {
        return change.day();
    }

    @Override
    public Collection<UUID> named() {
        return change.people();
    }

    @Override
    public Stream<PersonChange> changed() {
        return Stream.of(change);
    }
}
