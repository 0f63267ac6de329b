package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Relation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks people up, always many at once and with their home. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<PersonEntity, String> {
    private static final String WITH_HOME = "from PersonEntity p join fetch p.household h join fetch h.address ";

    /** Who could have these families' children, by number. */
    public Map<String, PersonEntity> parentsOf(Collection<FamilyEntity> families) {
        List<String> insz = families.stream().flatMap(FamilyEntity::parents).toList();
        return list(WITH_HOME + "where p.insz in ?1", insz).stream()
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

    /** Whoever of these people is in the register or has a status, each with it or without. */
    public List<KnownStatus> statuses(Collection<String> insz) {
        return getEntityManager()
                .createQuery("""
                        select new gent.rechtstreeks.sandbox.population.store.KnownStatus(
                            p.insz, s.increasedReimbursement, s.since)
                        from PersonEntity p left join SocialStatusEntity s on s.insz = p.insz
                        where p.insz in :insz and (p.household is not null or s is not null)""", KnownStatus.class)
                .setParameter("insz", insz)
                .getResultList();
    }

    public long living(long household) {
        return count("household.id", household);
    }

    /** Whether somebody has this number, or had it. */
    public boolean isKnown(String insz) {
        return count("insz", insz) > 0;
    }
}
