package gent.rechtstreeks.eligibility.rights;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every right and obligation, by name, with the facts and parameters that their rules use. */
public record Rights(List<Right> all, FactDeclarations facts, ParameterRows parameters, Grounds grounds) {

    /** Refuses a card that names a fact or a reason that is not there. */
    public Rights {
        all = List.copyOf(all);
        all.forEach(right -> checkFacts(right.card(), facts));
        all.forEach(Rights::checkReasons);
    }

    /** The same, where demonstrations of these rights may use facts without an authorisation. */
    public Rights demonstrating(Set<String> rights) {
        return new Rights(all, facts, parameters, grounds.demonstrating(rights));
    }

    public Optional<Right> named(String right) {
        return all.stream().filter(each -> each.name().equals(right)).findFirst();
    }

    private static void checkReasons(Right right) {
        right.card().leavesOpen().stream()
                .filter(code -> right.texts(Language.NL).reason(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new ContentRefused(
                            RightsText.cardOf(right.name()),
                            "leavesOpen",
                            "'%s' is no reason of this right; write one that its texts have".formatted(code));
                });
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
