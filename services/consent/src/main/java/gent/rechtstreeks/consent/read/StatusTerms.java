package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.decide.State;
import gent.rechtstreeks.consent.read.Snapshots.ConsentEvent;
import java.time.Instant;
import java.util.List;

/** What happened to a consent, in the terms of the Data Privacy Vocabulary, version 2. */
final class StatusTerms {

    private StatusTerms() {}

    /** What happened, who did it and how. */
    static Node of(ConsentEvent event, String resident) {
        return Node.of(type(event.state()))
                .with("dpv:isIndicatedAtTime", event.at().toString())
                .with("dpv:isIndicatedBy", event.channel() == null ? "dpv:DataController" : resident)
                .with("dpv:hasIndicationMethod", event.channel())
                .with("dpv:hasDuration", until(event.until()));
    }

    private static Node until(Instant end) {
        return end == null ? null : Node.of("dpv:UntilTimeDuration").with("rdf:value", end.toString());
    }

    private static Object type(State state) {
        return switch (state) {
            case GIVEN -> List.of("dpv:ConsentGiven", "dpv:ExplicitlyExpressedConsent");
            case REFUSED -> "dpv:ConsentRefused";
            case WITHDRAWN -> "dpv:ConsentWithdrawn";
            case EXPIRED -> "dpv:ConsentExpired";
            case RE_ASK -> "dpv:ConsentInvalidated";
        };
    }
}
