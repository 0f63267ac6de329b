package gent.rechtstreeks.kit.trial.arrive;

import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.kit.arrive.Batches;
import gent.rechtstreeks.kit.arrive.TopicHandler;
import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.residents.Resident;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The smallest service there can be: it notes each fact and tells of it on another topic. */
@ApplicationScoped
class NoteConsumer implements TopicHandler<Fact> {

    @Inject
    Batches batches;

    @Inject
    Notes notes;

    @Inject
    Outbox outbox;

    @Inject
    Envelopes envelopes;

    @Incoming("facts")
    @Blocking
    void arrive(ConsumerRecords<String, byte[]> records) {
        batches.run(this, records);
    }

    @Override
    public String topic() {
        return "facts";
    }

    @Override
    public Class<Fact> type() {
        return Fact.class;
    }

    @Override
    public boolean isSuperseded(Fact fact) {
        return fact.getPurpose().equals("superseded");
    }

    @Override
    public void handle(List<Arrival<Fact>> arrivals) {
        arrivals.forEach(this::note);
    }

    private void note(Arrival<Fact> arrival) {
        Fact fact = arrival.message();
        failAsTold(fact.getPurpose());
        notes.write(fact.getResidentId(), fact.getVersion());
        String key = fact.getResidentId().toString();
        outbox.add(new Publication(
                "residents",
                key,
                Residents.of(fact),
                envelopes.causedBy(arrival.envelope(), "test.residents.notify.noted", key, fact.getVersion())));
    }

    private static void failAsTold(String purpose) {
        switch (purpose) {
            case "refused" -> throw new BadMessage("refused by the test");
            case "too-deep" -> throw new StackOverflowError();
            case "unlinked" -> throw new NoClassDefFoundError("not/There");
            case "out-of-memory" -> throw new OutOfMemoryError("by the test");
            default -> {}
        }
    }

    private static final class Residents {

        static Resident of(Fact fact) {
            return Resident.newBuilder()
                    .setResidentId(fact.getResidentId())
                    .setVersion(fact.getVersion())
                    .setRecordedAt(fact.getAsOf())
                    .build();
        }
    }
}
