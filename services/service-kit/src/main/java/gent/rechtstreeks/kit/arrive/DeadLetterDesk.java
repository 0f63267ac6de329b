package gent.rechtstreeks.kit.arrive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What operators do with dead letters besides trying them again: look at them, and let them go for a reason. */
@ApplicationScoped
public class DeadLetterDesk {

    private final DeadLetters letters;
    private final DeadLetterViews views;

    DeadLetterDesk(DeadLetters letters, DeadLetterViews views) {
        this.letters = letters;
        this.views = views;
    }

    /**
     * The newest first.
     *
     * @param after the last one that was read; null to begin with the newest
     */
    public List<DeadLetter> page(DeadLetterFilter filter, UUID after, int limit) {
        return views.page(filter, after, limit);
    }

    public Optional<DeadLetter> find(UUID id) {
        return views.find(id);
    }

    /** Lets it go; false when there is none with this id that waits. */
    public boolean discard(UUID id, DeadLetter.Discarded decision) {
        return letters.discard(id, decision);
    }
}
