package gent.rechtstreeks.kit.arrive;

import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.residents.Resident;
import io.agroal.api.AgroalDataSource;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The smallest service there can be: it notes each fact and tells of it on another topic. */
@ApplicationScoped
class NoteConsumer implements TopicHandler<Fact> {

    @Inject
    Batches batches;

    @Inject
    AgroalDataSource database;

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
        if (fact.getPurpose().equals("refused")) {
            throw new BadMessage("refused by the test");
        }
        write(fact);
        String key = fact.getResidentId().toString();
        outbox.add(new Publication(
                "residents",
                key,
                Residents.of(fact),
                envelopes.causedBy(arrival.envelope(), "test.residents.notify.noted", key, fact.getVersion())));
    }

    private void write(Fact fact) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO note (resident_id, version) VALUES (?, ?)")) {
            insert.setObject(1, fact.getResidentId());
            insert.setLong(2, fact.getVersion());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
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
