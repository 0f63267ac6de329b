package gent.rechtstreeks.notifications.publish;

import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.datauses.ForDecision;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.kit.uses.DataUses;
import gent.rechtstreeks.kit.uses.Ground;
import gent.rechtstreeks.notifications.deliver.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** What residents were told in their feeds. */
@ApplicationScoped
public class FeedUses {

    /** The public task alone: on which regulation the decision rests, granting has told. */
    private static final Ground PUBLIC_TASK = Ground.publicTask(null);

    private final DataUses uses;

    FeedUses(DataUses uses) {
        this.uses = uses;
    }

    /** A decision was told, or taken back. */
    public Publication told(Decision decision) {
        return uses.origin(decision.id(), (int) decision.revision(), decision.lifeEvent(), null, use(decision));
    }

    /** What is told of it. */
    public static DataUse use(Decision decision) {
        return DataUse.sent(decision.addressee(), Set.of(Category.DECISION), "inform", PUBLIC_TASK)
                .forDecisions(List.of(new ForDecision(decision.right(), decision.id(), null)));
    }
}
