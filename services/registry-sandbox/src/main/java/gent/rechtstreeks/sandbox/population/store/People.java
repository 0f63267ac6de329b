package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Relation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks people up, always many at once and with their home. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<PersonEntity, String> {
    private static final String WITH_HOME = "from PersonEntity p join fetch p.household h join fetch h.address ";
    private static final String WITH_OR_WITHOUT_HOME =
            "from PersonEntity p left join fetch p.household h left join fetch h.address ";

    /** Who could have these families' children, by number. */
    public Map<String, PersonEntity> parentsOf(Collection<FamilyEntity> families) {
        List<String> insz = families.stream().flatMap(FamilyEntity::parents).toList();
        return list(WITH_OR_WITHOUT_HOME + "where p.insz in ?1", insz).stream()
                .collect(Collectors.toMap(person -> person.insz, Function.identity()));
    }

    /** Everybody who lives there, the reference person first. */
    public List<PersonEntity> membersOf(long household) {
        return list(WITH_HOME + "where h.id = ?1", household).stream()
                .sorted(PersonEntity.WITHIN_HOUSEHOLD)
                .toList();
    }

    /** Everybody who lives with one of these people, household by household. */
    public List<PersonEntity> livingWith(Collection<String> insz) {
        return list(
                WITH_HOME
                        + "where h.id in (select q.household.id from PersonEntity q where q.insz in ?1) order by h.id",
                insz);
    }

    public List<PersonEntity> referencePersons(Collection<Long> households) {
        return list(
                WITH_HOME + "where h.id in ?1 and p.relation = ?2 order by h.id",
                households,
                Relation.REFERENCE_PERSON);
    }

    /** Whoever of these people the register knows. */
    public List<PersonEntity> known(Collection<String> insz) {
        return list("insz in ?1 and not neverWas", insz);
    }

    /** Which of these numbers were replaced, and by which. */
    public Map<String, String> replaced(Collection<String> insz) {
        return list("insz in ?1 and replacedBy is not null", Sort.by("insz"), insz).stream()
                .collect(Collectors.toMap(
                        person -> person.insz, person -> person.replacedBy, (one, same) -> one, LinkedHashMap::new));
    }

    /** Locked: nothing else happens to this person meanwhile. Empty for whom the register does not know. */
    public Optional<PersonEntity> locked(String insz) {
        return findByIdOptional(insz, LockModeType.PESSIMISTIC_WRITE).filter(person -> !person.neverWas);
    }

    /** Whether somebody has this number, or had it. */
    public boolean isKnown(String insz) {
        return count("insz", insz) > 0;
    }
}
