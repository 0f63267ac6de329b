package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** With whom a resident lives, and of which births the resident is a parent, as far as life events told. */
@ApplicationScoped
public class Relatives {

    private final EntityManager entities;
    private final PeopleIndex index;

    Relatives(EntityManager entities, PeopleIndex index) {
        this.entities = entities;
        this.index = index;
    }

    /**
     * What is known around one resident, all as it was told.
     *
     * @param people what became of those whom it names
     */
    public record Circle(List<Birth> births, List<Household> households, KnownPeople people) {}

    /** Around the resident of that id, under whichever ids. */
    public Circle of(UUID resident) {
        Set<UUID> ids = index.sameAs(Set.of(resident));
        List<Birth> births = births(index.lifeEventsNaming(ids));
        List<Household> households = households(index.householdsOf(ids));
        Set<UUID> named = Stream.of(
                        ids.stream(),
                        births.stream().flatMap(birth -> birth.named().stream()),
                        households.stream()
                                .flatMap(household -> household.members().stream())
                                .map(Member::residentId))
                .flatMap(people -> people)
                .collect(Collectors.toSet());
        return new Circle(births, households, people(index.sameAs(named)));
    }

    private List<Birth> births(Collection<UUID> lifeEvents) {
        return rows(LifeEventRow.class, lifeEvents).stream()
                .map(LifeEventRow::event)
                .filter(Birth.class::isInstance)
                .map(Birth.class::cast)
                .toList();
    }

    private List<Household> households(Collection<UUID> ids) {
        return rows(HouseholdRow.class, ids).stream()
                .map(HouseholdRow::household)
                .toList();
    }

    private KnownPeople people(Collection<UUID> ids) {
        return KnownPeople.of(entities.createQuery(
                        "from PersonChangeRow where residentId in ?1 or survivorId in ?1", PersonChangeRow.class)
                .setParameter(1, ids)
                .getResultStream()
                .map(PersonChangeRow::change)
                .toList());
    }

    private <R> List<R> rows(Class<R> type, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("from %s where id in ?1".formatted(type.getSimpleName()), type)
                        .setParameter(1, ids)
                        .getResultList();
    }
}
