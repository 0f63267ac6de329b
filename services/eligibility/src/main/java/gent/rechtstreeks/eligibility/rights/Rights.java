package gent.rechtstreeks.eligibility.rights;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every right and obligation, by name, with the facts and parameters that their rules use. */
public record Rights(List<Right> all, FactDeclarations facts, ParameterRows parameters, Grounds grounds) {

    /** Refuses a card that names a fact that is not there. */
    public Rights {
        all = List.copyOf(all);
        all.forEach(right -> checkFacts(right.card(), facts));
    }

    /** The same, where demonstrations of these rights may use facts without an authorisation. */
    public Rights demonstrating(Set<String> rights) {
        return new Rights(all, facts, parameters, grounds.demonstrating(rights));
    }

    public Optional<Right> named(String right) {
        return all.stream().filter(each -> each.name().equals(right)).findFirst();
    }

    private static void checkFacts(RightCard card, FactDeclarations facts) {
        String file = RightsText.cardOf(card.right());
        card.counts().keySet().stream()
                .filter(fact -> facts.named(fact).isEmpty())
                .findFirst()
                .ifPresent(fact -> {
                    throw new ContentRefused(file, "counts." + fact, "is no fact of facts.csv");
                });
        if (card.alreadyHas() != null
                && facts.all().stream().noneMatch(fact -> fact.field().equals(card.alreadyHas()))) {
            throw new ContentRefused(
                    file,
                    "alreadyHas",
                    "'%s' is no field of a fact; write it in camelCase".formatted(card.alreadyHas()));
        }
    }
}
