package gent.rechtstreeks.notifications.deliver.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The history of what was told, by life event. */
@ApplicationScoped
public class FeedSteps implements PanacheRepositoryBase<FeedStepRow, Long> {

    /** Everything that was told, withdrawn or kept silent after a life event. */
    public List<FeedStepRow> ofLifeEvent(UUID lifeEvent) {
        return list("lifeEventId", lifeEvent);
    }
}
