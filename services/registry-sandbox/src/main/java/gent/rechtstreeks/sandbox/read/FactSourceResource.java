package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.facts.store.FactBook;
import gent.rechtstreeks.sandbox.facts.store.Subscriptions;
import gent.rechtstreeks.sandbox.population.store.Consultations;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.read.FactAnswer.State;
import gent.rechtstreeks.sandbox.read.FactsRequest.Asked;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers as every authentic source of facts; numbers travel in the body, never in a URL. */
@Path("/sources/facts")
@RolesAllowed("authentic-source-reader")
@Tag(name = "authentic sources")
class FactSourceResource {
    private final People people;
    private final FactBook book;
    private final Subscriptions subscriptions;
    private final Consultations consultations;
    private final Faults faults;
    private final Clock clock;

    FactSourceResource(
            People people,
            FactBook book,
            Subscriptions subscriptions,
            Consultations consultations,
            Faults faults,
            Clock clock) {
        this.people = people;
        this.book = book;
        this.subscriptions = subscriptions;
        this.consultations = consultations;
        this.faults = faults;
        this.clock = clock;
    }

    @POST
    @Operation(summary = "What this source says, one answer to each question; a change of it is told from then on")
    public FactAnswers facts(@NotNull @Valid FactsRequest request) {
        faults.pass(request.source());
        List<Asked> allowed = request.questions().stream()
                .filter(asked -> mayTell(request.source(), asked))
                .toList();
        Map<String, String> replaced =
                people.replaced(allowed.stream().map(Asked::insz).distinct().toList());
        List<Asked> standing = allowed.stream()
                .filter(asked -> !replaced.containsKey(asked.insz()))
                .toList();
        keep(request.source(), standing);
        FactBook.Open pages = book.open(numbers(standing));
        Instant now = clock.instant();
        return new FactAnswers(request.questions().stream()
                .map(asked -> answer(request.source(), asked, replaced, pages, now))
                .toList());
    }

    /** Before it is read: what changes from here on is told. */
    private void keep(String source, List<Asked> standing) {
        subscriptions.subscribe(standing.stream().map(Asked::what).toList());
        standing.stream()
                .collect(Collectors.groupingBy(Asked::purpose))
                .forEach((purpose, asked) -> consultations.note(numbers(asked), source, purpose));
    }

    private FactAnswer answer(
            String source, Asked asked, Map<String, String> replaced, FactBook.Open pages, Instant now) {
        if (!mayTell(source, asked)) {
            return FactAnswer.without(asked.reference(), State.NO_LEGAL_CONTEXT);
        }
        if (replaced.containsKey(asked.insz())) {
            return FactAnswer.replaced(asked.reference(), replaced.get(asked.insz()));
        }
        return pages.said(source, asked.insz(), asked.fact(), asked.on())
                .map(said -> FactAnswer.of(asked.reference(), said, now))
                .orElseGet(() -> FactAnswer.without(asked.reference(), State.NOT_REGISTERED));
    }

    private boolean mayTell(String source, Asked asked) {
        return book.sources().mayTell(source, asked.fact(), asked.purpose());
    }

    private static Set<String> numbers(List<Asked> asked) {
        return asked.stream().map(Asked::insz).collect(Collectors.toSet());
    }

    record FactAnswers(List<FactAnswer> answers) {}
}
