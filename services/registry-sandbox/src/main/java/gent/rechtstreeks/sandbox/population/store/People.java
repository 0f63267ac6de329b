package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Relation;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Looks people up, always many at once and with their home. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<PersonEntity, String> {
    private static final String WITH_HOME = "from PersonEntity p join fetch p.household h join fetch h.address ";

    public List<PersonEntity> byInsz(Collection<String> insz) {
        return list(WITH_HOME + "where p.insz in ?1", insz);
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

    /** Whoever of these people the register knows, each with the social status or without. */
    public List<KnownStatus> statuses(Collection<String> insz) {
        return getEntityManager()
                .createQuery("""
                        select new gent.rechtstreeks.sandbox.population.store.KnownStatus(
                            p.insz, s.increasedReimbursement, s.since)
                        from PersonEntity p left join SocialStatusEntity s on s.insz = p.insz
                        where p.insz in :insz""", KnownStatus.class)
                .setParameter("insz", insz)
                .getResultList();
    }

    public long living(long household) {
        return count("household.id", household);
    }
}
