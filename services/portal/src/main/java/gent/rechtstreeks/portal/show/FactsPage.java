package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Facts;
import gent.rechtstreeks.portal.ask.Facts.Declarable;
import gent.rechtstreeks.portal.ask.Facts.Fact;
import gent.rechtstreeks.portal.ask.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the city knows of a resident.
 *
 * @param known missing when life-events does not answer
 */
record FactsPage(Part<Known> known, Outcome outcome) {

    /**
     * @param register null when it told nothing yet
     * @param own what they said themselves
     * @param found what sources said
     * @param notFound of which sources know nothing, or may not say it
     * @param only what nobody but they can say, and they did not say
     * @param other what they may say beside a source, and did not say
     */
    record Known(
            Facts.Register register,
            List<FactCard> own,
            List<FactCard> found,
            List<FactCard> notFound,
            List<Sayable> only,
            List<Sayable> other) {}

    /** Something that they may say. */
    record Sayable(Declarable fact) {

        public String title() {
            return FactLabels.title(fact.label());
        }
    }

    static FactsPage of(Part<Facts> facts, Map<String, String> names, Outcome outcome) {
        return new FactsPage(facts.map(all -> known(all, names)), outcome);
    }

    private static Known known(Facts all, Map<String, String> names) {
        List<FactCard> cards = all.facts().stream()
                .map(fact -> FactCard.of(fact, all.declarable(fact.fact()).isPresent(), names))
                .sorted(Comparator.comparing(FactCard::title))
                .toList();
        Set<String> said =
                all.facts().stream().filter(Fact::selfDeclared).map(Fact::fact).collect(Collectors.toSet());
        return new Known(
                all.register(),
                those(cards, card -> card.fact().selfDeclared()),
                those(cards, card -> !card.fact().selfDeclared() && card.isKnown()),
                those(cards, card -> !card.fact().selfDeclared() && !card.isKnown()),
                sayable(all, fact -> fact.isOnlyTheirs() && !said.contains(fact.fact())),
                sayable(all, fact -> !fact.isOnlyTheirs() && !said.contains(fact.fact())));
    }

    private static List<FactCard> those(List<FactCard> cards, Predicate<FactCard> which) {
        return cards.stream().filter(which).toList();
    }

    private static List<Sayable> sayable(Facts all, Predicate<Declarable> which) {
        return all.declarable().stream()
                .filter(which)
                .map(Sayable::new)
                .sorted(Comparator.comparing(Sayable::title))
                .toList();
    }
}
