package gent.rechtstreeks.lifeevents.publish;

import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.wire.Ids;
import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.store.FactDeclared;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Tells what residents say of themselves, in the transaction that keeps it. */
@ApplicationScoped
class DeclaredFacts {

    private final FactMessages messages;
    private final SourceUses uses;
    private final Outbox outbox;

    DeclaredFacts(FactMessages messages, SourceUses uses, Outbox outbox) {
        this.messages = messages;
        this.uses = uses;
        this.outbox = outbox;
    }

    void tell(@Observes FactDeclared declared) {
        Fact fact = declared.fact();
        UUID cause = Ids.of("fact-declared", fact.residentId().toString(), fact.fact(), Long.toString(fact.version()));
        outbox.addAll(List.of(messages.declared(cause, fact), uses.declared(cause, fact.residentId())));
    }
}
