package gent.rechtstreeks.eligibility.read.catalogue;

import gent.rechtstreeks.eligibility.rights.Right;
import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.eligibility.rights.RuleOutline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the city offers by one rulebook: every right and obligation, on any day. */
class Catalogue {

    private final Rights rights;
    private final Map<String, RuleOutline> outlines;

    Catalogue(Rights rights) {
        this.rights = rights;
        this.outlines = rights.all().stream()
                .collect(Collectors.toMap(Right::name, right -> RuleOutline.of(right, rights.facts())));
    }

    /** In the order of their names. */
    List<Offer> on(LocalDate day) {
        return rights.all().stream().map(onThe(day)).toList();
    }

    Optional<Offer> named(String right, LocalDate day) {
        return rights.named(right).map(onThe(day));
    }

    private Function<Right, Offer> onThe(LocalDate day) {
        return right ->
                new Offer(right, outlines.get(right.name()), rights.parameters().inForce(right.name(), day), day);
    }
}
