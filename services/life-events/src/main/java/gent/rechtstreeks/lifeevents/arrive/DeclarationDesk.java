package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.lifeevents.facts.Declaration;
import gent.rechtstreeks.lifeevents.facts.Declaring;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.store.FactDeclared;
import gent.rechtstreeks.lifeevents.facts.store.FactStore;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps what residents say of themselves, under the lock of that resident; it is told in the same transaction. */
@ApplicationScoped
@Transactional
class DeclarationDesk {

    private final IdentityStore identities;
    private final FactStore store;
    private final DeclarationReader reader;
    private final Event<FactDeclared> told;
    private final Clock clock;

    DeclarationDesk(
            IdentityStore identities,
            FactStore store,
            DeclarationReader reader,
            Event<FactDeclared> told,
            Clock clock) {
        this.identities = identities;
        this.store = store;
        this.reader = reader;
        this.told = told;
        this.clock = clock;
    }

    /** What stands from now on; the same again changes nothing. */
    Declared declare(UUID login, String fact, DeclarationRequest request) {
        Declaration said = reader.read(fact, request, CivilDay.today(clock));
        UUID resident = locked(login);
        Declaring.declare(resident, said, about(resident, fact), clock.instant())
                .ifPresent(this::keep);
        return Declared.of(said);
    }

    /** Nothing is declared any more; again changes nothing. What was said when it still could be said, ends too. */
    void end(UUID login, String fact) {
        reader.endable(fact);
        UUID resident = locked(login);
        Declaring.end(resident, fact, about(resident, fact), clock.instant()).ifPresent(this::keep);
    }

    /** Whoever was merged since they logged in speaks as the one who stands. */
    private UUID locked(UUID login) {
        UUID standing = identities.lockStanding(Set.of(login)).get(login);
        return standing.equals(login)
                ? login
                : identities.lockStanding(Set.of(standing)).get(standing);
    }

    private List<Fact> about(UUID resident, String fact) {
        return store.of(Set.of(resident)).about(resident, fact);
    }

    private void keep(Fact fact) {
        store.add(fact, null);
        told.fire(new FactDeclared(fact));
    }
}
