package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.login.ResidentDirectory;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.NotAnInsz;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** This service keeps the identity store, so it asks nobody else who is behind a login. */
@ApplicationScoped
@Alternative
@Priority(1)
class OwnDirectory implements ResidentDirectory {

    private final IdentityStore identities;
    private final boolean onlySynthetic;

    OwnDirectory(IdentityStore identities, LifeEventsConfig config) {
        this.identities = identities;
        this.onlySynthetic = config.onlySynthetic();
    }

    @Override
    @Transactional
    public Optional<UUID> find(String rrn) {
        return number(rrn).filter(insz -> insz.synthetic() || !onlySynthetic).flatMap(identities::find);
    }

    private static Optional<Insz> number(String rrn) {
        try {
            return Optional.of(new Insz(rrn));
        } catch (NotAnInsz e) {
            return Optional.empty();
        }
    }
}
