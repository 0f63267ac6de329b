package gent.rechtstreeks.lifeevents.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fact by purpose: on which ground each may be asked. What is not in it is not asked. */
public record FactCatalogue(List<Authorisation> authorisations) {

    public FactCatalogue {
        authorisations = List.copyOf(authorisations);
    }

    /** The same, without the grounds that are there to demonstrate only. */
    public FactCatalogue withoutDemonstrations() {
        return new FactCatalogue(authorisations.stream()
                .filter(authorisation -> !authorisation.demonstration())
                .toList());
    }

    /** The ground that holds today for this question, a real one first; empty when there is none. */
    public Optional<Authorisation> groundFor(Question question, LocalDate today) {
        return authorisations.stream()
                .filter(authorisation -> authorisation.covers(question, today))
                .min(Comparator.comparing(Authorisation::demonstration));
    }
}
