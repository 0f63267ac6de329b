package gent.rechtstreeks.kit.trial.arrive;

import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.facts.State;
import java.time.Instant;
import java.util.UUID;

/** What the tests send to {@link NoteConsumer}: the purpose tells it what to do with the fact. */
final class Facts {

    private Facts() {}

    static Fact fact(UUID resident, long version, String purpose) {
        return fact(resident, version, purpose, State.KNOWN);
    }

    static Fact fact(UUID resident, long version, String purpose, State state) {
        return Fact.newBuilder()
                .setResidentId(resident)
                .setFact("test-fact")
                .setVersion(version)
                .setState(state)
                .setBooleanValue(true)
                .setSource("test")
                .setAsOf(Instant.parse("2026-03-02T09:00:00Z"))
                .setLegalBasis("test")
                .setPurpose(purpose)
                .build();
    }
}
