package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was said of those who live in a household. To look at: no row is locked or changed. */
@ApplicationScoped
public class Homes {

    private final EntityManager entities;
    private final PeopleIndex index;

    Homes(EntityManager entities, PeopleIndex index) {
        this.entities = entities;
        this.index = index;
    }

    /** Every word on every member, under whichever ids. */
    public List<Fact> said(Household household) {
        Set<UUID> members = household.members().stream().map(Member::residentId).collect(Collectors.toSet());
        return entities.createQuery("from FactVersionRow where residentId in ?1", FactVersionRow.class)
                .setParameter(1, index.sameAs(members))
                .getResultStream()
                .map(FactVersionRow::fact)
                .toList();
    }
}
