package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.lifeevents.facts.FactDeclaration;
import gent.rechtstreeks.lifeevents.facts.FactDeclarations;
import gent.rechtstreeks.lifeevents.facts.OwnFact;
import gent.rechtstreeks.lifeevents.facts.store.FactStore;
import gent.rechtstreeks.lifeevents.identity.store.IdentityStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the city knows of a resident from authentic sources and from themselves, for that resident alone. */
@ApplicationScoped
class OwnFacts {

    private final IdentityStore identities;
    private final FactStore store;
    private final FactDeclarations declarations;

    OwnFacts(IdentityStore identities, FactStore store, FactDeclarations declarations) {
        this.identities = identities;
        this.store = store;
        this.declarations = declarations;
    }

    @Transactional
    FactsView of(UUID login, String language) {
        UUID resident = identities.standing(Set.of(login)).get(login);
        return new FactsView(
                identities.atHome(resident).map(RegisterView::of).orElse(null),
                OwnFact.of(store.of(resident)).stream()
                        .map(own -> view(own, language))
                        .toList(),
                declarations.byName().values().stream()
                        .filter(FactDeclaration::isForResidents)
                        .sorted(Comparator.comparing(FactDeclaration::name))
                        .map(fact -> DeclarableView.of(fact, fact.labels().get(language)))
                        .toList());
    }

    /** A fact that is not declared any more is still known; it has no other name then. */
    private FactView view(OwnFact own, String language) {
        String fact = own.word().fact();
        Optional<FactDeclaration> declared = declarations.find(fact);
        return FactView.of(
                own,
                declared.map(FactDeclaration::labels).orElse(Map.of()).getOrDefault(language, fact),
                declared.map(one -> one.type().kind()).orElse(null));
    }

    /**
     * @param register what the population register told; null when it told nothing yet
     * @param facts what is known, by name
     * @param declarable what the resident may say of themselves
     */
    record FactsView(RegisterView register, List<FactView> facts, List<DeclarableView> declarable) {}
}
