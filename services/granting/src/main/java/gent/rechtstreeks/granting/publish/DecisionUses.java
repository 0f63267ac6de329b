package gent.rechtstreeks.granting.publish;

import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.datauses.ForDecision;
import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Merge;
import gent.rechtstreeks.granting.grant.Survivors;
import gent.rechtstreeks.granting.grant.UsedFact;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.kit.uses.DataUses;
import gent.rechtstreeks.kit.uses.Ground;
import gent.rechtstreeks.kit.wire.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose data a decision was taken with, also when nobody is told of it. */
@ApplicationScoped
public class DecisionUses {

    private static final String PURPOSE = "decide-on-right";
    private static final Set<Category> JOINED = EnumSet.of(Category.PERSON, Category.DECISION);

    private final DataUses uses;

    DecisionUses(DataUses uses) {
        this.uses = uses;
    }

    /** A case was decided on; nothing is told when nobody who has an id is in it. */
    public Optional<Publication> used(Case after, Assessment assessment, Envelope cause) {
        return use(after, assessment).map(use -> uses.causedBy(cause, after.lifeEventId(), use));
    }

    /** Two residents turned out to be one, and what was decided of them in two cases is one. */
    public Publication joined(Case after, Merge merge, Envelope cause) {
        return uses.causedBy(cause, after.lifeEventId(), use(after, merge));
    }

    /** What is told of a decision. */
    public static Optional<DataUse> use(Case after, Assessment assessment) {
        Set<UUID> residents = residents(assessment);
        if (residents.isEmpty()) {
            return Optional.empty();
        }
        String regulation = assessment.motivation().legalBasis().regulation();
        return Optional.of(DataUse.used(
                        residents,
                        categories(assessment.motivation().usedFacts()),
                        PURPOSE,
                        Ground.publicTask(regulation))
                .forDecisions(List.of(new ForDecision(after.right(), after.id(), regulation))));
    }

    /** What is told of two cases that became one. */
    public static DataUse use(Case after, Merge merge) {
        return DataUse.used(Set.of(merge.younger(), merge.survivor()), JOINED, PURPOSE, Ground.publicTask(null))
                .forDecisions(List.of(new ForDecision(after.right(), after.id(), null)));
    }

    /** An unregistered child goes by its life event, and is nobody yet. */
    private static Set<UUID> residents(Assessment assessment) {
        Set<UUID> named = Survivors.namedIn(assessment);
        named.remove(assessment.lifeEventId());
        return named;
    }

    private static Set<Category> categories(Collection<UsedFact> facts) {
        Set<Category> categories = EnumSet.of(Category.EVENT, Category.HOUSEHOLD, Category.DECISION);
        // What came with an event needed no ground of its own; what a source of statuses said did.
        if (facts.stream().anyMatch(fact -> fact.legalBasis() != null)) {
            categories.add(Category.SOCIAL_STATUS);
        }
        return categories;
    }
}
