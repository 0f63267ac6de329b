package gent.rechtstreeks.lifeevents.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Fact by purpose: on which ground each may be asked. What is not in it is not asked. */
public record FactCatalogue(List<Authorisation> authorisations) {

    public FactCatalogue {
        authorisations = List.copyOf(authorisations);
    }

    /** The ground that holds today for this question; empty when there is none. */
    public Optional<Authorisation> groundFor(Question question, LocalDate today) {
        return authorisations.stream()
                .filter(authorisation -> authorisation.covers(question, today))
                .findFirst();
    }
}
