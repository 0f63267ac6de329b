package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.Wish;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Timeouts;

/** Chooses whose turn it is to have a child or to move. */
@ApplicationScoped
public class Families implements PanacheRepositoryBase<FamilyEntity, Long> {
    private static final String FRESH = "from FamilyEntity f where f.births = 0 and f.moves = 0 and not f.changed and ";
    private static final String TURN = " order by f.births, f.householdId";
    /** Nobody is told where those with a protected address live, so a human looks at all their rights: an example last. */
    private static final String OPEN_FIRST = " order by (select count(p) from PersonEntity p"
            + " where p.household.id = f.householdId and p.protectedAddress = true), ";

    private static final String AROUND = "firstParent in ?1 or secondParent in ?1 or householdId in"
            + " (select p.household.id from PersonEntity p where p.insz in ?1) order by householdId";
    private static final String SMALLEST =
            "(select count(p) from PersonEntity p where p.household.id = f.householdId), f.householdId";

    /** A family as wished that nothing happened to through this sandbox yet; locked, so that nobody else takes it. */
    public Optional<FamilyEntity> fresh(Wish wish) {
        return first(FRESH + condition(wish) + OPEN_FIRST + "f.householdId");
    }

    /** As {@link #fresh}, with two adults under one roof. */
    public Optional<FamilyEntity> freshCouple(Wish wish) {
        return first(FRESH + "f.kind = COUPLE and " + condition(wish) + OPEN_FIRST + "f.householdId");
    }

    /** As {@link #fresh}, the smallest household first. */
    public Optional<FamilyEntity> smallestFresh(Wish wish) {
        return first(FRESH + condition(wish) + OPEN_FIRST + SMALLEST);
    }

    /** Families with the fewest births so far, fresh ones first; those that moved or lost somebody may be gone. */
    public List<FamilyEntity> leastUsed(int count) {
        return take("from FamilyEntity f where f.moves = 0 and not f.changed" + TURN, count);
    }

    /** The first family of each kind, with and without the increased reimbursement, that still is what it was. */
    public List<FamilyEntity> examples() {
        return list("householdId in (select min(f.householdId) from FamilyEntity f where f.moves = 0 and not f.changed"
                + " group by f.kind, f.increasedReimbursement) order by householdId");
    }

    /** Whoever could have a child in this household, whatever happened to it; empty when no adult of them is left. */
    public Optional<FamilyEntity> at(HouseholdEntity home, List<PersonEntity> members) {
        Optional<FamilyEntity> known = findByIdOptional(home.id, LockModeType.PESSIMISTIC_WRITE);
        if (known.isPresent()) {
            return known.filter(family -> members.stream().anyMatch(family::hasParent));
        }
        Optional<FamilyEntity> made = members.stream()
                .filter(person -> person.relation == Relation.REFERENCE_PERSON)
                .findFirst()
                .map(first -> FamilyEntity.of(home, first, partnerIn(members)));
        made.ifPresent(this::persist);
        return made;
    }

    /** Whatever households these people are of, locked before the people themselves, as by whoever takes a family. */
    public void lockAround(Collection<String> insz) {
        find(AROUND, insz).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Whatever household this person is of has had its turn, also where they are the parent who lives elsewhere. */
    public void change(PersonEntity person) {
        Long home = person.household == null ? null : person.household.id;
        update("changed = true where householdId = ?1 or firstParent = ?2 or secondParent = ?2", home, person.insz);
    }

    private static PersonEntity partnerIn(List<PersonEntity> members) {
        return members.stream()
                .filter(person -> person.relation == Relation.PARTNER)
                .findFirst()
                .orElse(null);
    }

    private static String condition(Wish wish) {
        return switch (wish) {
            case ANY -> "true = true";
            case WITH_INCREASED_REIMBURSEMENT -> "f.increasedReimbursement = true";
            case WITHOUT -> "f.increasedReimbursement = false";
            case COUPLE -> "f.kind = COUPLE";
            case SINGLE_PARENT -> "f.kind = SINGLE_PARENT";
            case SEPARATED_PARENTS -> "f.kind = SEPARATED_PARENTS";
        };
    }

    private Optional<FamilyEntity> first(String query) {
        return take(query, 1).stream().findFirst();
    }

    private List<FamilyEntity> take(String query, int count) {
        return find(query)
                .page(0, count)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }
}
