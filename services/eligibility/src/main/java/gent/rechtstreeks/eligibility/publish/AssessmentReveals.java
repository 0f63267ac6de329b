package gent.rechtstreeks.eligibility.publish;

import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.datauses.ForDecision;
import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.kit.uses.DataUses;
import gent.rechtstreeks.kit.uses.Ground;
import gent.rechtstreeks.kit.uses.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose data a caseworker saw who opened an assessment. */
@ApplicationScoped
public class AssessmentReveals {

    private static final Set<Category> SHOWN = EnumSet.of(Category.EVENT, Category.HOUSEHOLD, Category.SOCIAL_STATUS);

    private final DataUses uses;
    private final Outbox outbox;

    AssessmentReveals(DataUses uses, Outbox outbox) {
        this.uses = uses;
        this.outbox = outbox;
    }

    /** Each look is a use of its own. It is told in the transaction that looks: untold, nothing is shown. */
    public void tell(Assessed assessed, UUID lifeEvent, Worker to) {
        Set<UUID> residents = residents(assessed.assessment(), lifeEvent);
        if (residents.isEmpty()) {
            return;
        }
        Assessment shown = assessed.assessment();
        DataUse use = DataUse.revealed(residents, SHOWN, "help-at-the-desk", Ground.publicTask(null), to)
                .forDecisions(List.of(new ForDecision(
                        shown.right(), assessed.id(), shown.legalBasis().regulation())));
        outbox.add(uses.origin(UUID.randomUUID(), 0, lifeEvent, null, use));
    }

    /** An unregistered child goes by its life event, and is nobody yet. */
    private static Set<UUID> residents(Assessment shown, UUID lifeEvent) {
        Stream<UUID> subject = shown.subject().kind() == Subject.Kind.HOUSEHOLD
                ? Stream.empty()
                : Stream.of(shown.subject().id());
        Stream<UUID> sources = shown.facts().stream().map(UsedFact::residentId).filter(Objects::nonNull);
        return Stream.of(shown.named(), subject, sources)
                .flatMap(ids -> ids)
                .filter(id -> !id.equals(lifeEvent))
                .collect(Collectors.toSet());
    }
}
