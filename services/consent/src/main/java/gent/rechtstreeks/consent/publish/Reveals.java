package gent.rechtstreeks.consent.publish;

import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.kit.uses.DataUses;
import gent.rechtstreeks.kit.uses.Ground;
import gent.rechtstreeks.kit.uses.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** That somebody other than the resident saw what the resident consented to. */
@ApplicationScoped
public class Reveals {

    private static final Set<Category> CONSENT = Set.of(Category.CONSENT);

    private final DataUses uses;
    private final Outbox outbox;

    Reveals(DataUses uses, Outbox outbox) {
        this.uses = uses;
        this.outbox = outbox;
    }

    /** Each look is a use of its own. It is told in the transaction that looks: untold, nothing is shown. */
    public void tell(UUID resident, String purpose, Worker to) {
        DataUse use = DataUse.revealed(Set.of(resident), CONSENT, purpose, Ground.publicTask(null), to);
        outbox.add(uses.origin(UUID.randomUUID(), 0, null, null, use));
    }
}
