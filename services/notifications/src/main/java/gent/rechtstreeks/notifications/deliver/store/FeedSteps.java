package gent.rechtstreeks.notifications.deliver.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The history of what was told, by life event. */
@ApplicationScoped
public class FeedSteps implements PanacheRepositoryBase<FeedStepRow, Long> {

    /** Everything that was told, withdrawn or kept silent after a life event, in the order in which it happened. */
    public List<FeedStepRow> ofLifeEvent(UUID lifeEvent) {
        return list("lifeEventId = ?1 order by at, id", lifeEvent);
    }
}
