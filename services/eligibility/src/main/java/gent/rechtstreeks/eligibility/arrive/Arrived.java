package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What came in over life-events, with every household that it touches. */
public sealed interface Arrived permits ArrivedLifeEvent, ArrivedPersonChange, ArrivedTakeOn {

    List<Household> households();

    /** Those whom it is about. */
    Collection<UUID> named();

    /** The civil day that it is about. */
    LocalDate day();

    /** The life event that it tells of, when it may set off rights. */
    default Stream<UUID> lifeEvents() {
        return Stream.empty();
    }

    /** The death or merge that it tells of. */
    default Stream<PersonChange> changed() {
        return Stream.empty();
    }

    /** Everybody of whom it speaks, members of its households included. */
    default Stream<UUID> people() {
        return Stream.concat(named().stream(), members());
    }

    default Stream<UUID> householdIds() {
        return households().stream().map(Household::id);
    }

    private Stream<UUID> members() {
        return households().stream()
                .flatMap(household -> household.members().stream())
                .map(Member::residentId);
    }
}
