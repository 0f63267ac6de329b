package gent.rechtstreeks.kit.arrive;

import gent.rechtstreeks.kit.crash.CrashPoints;
import gent.rechtstreeks.kit.crash.LastResort;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Runs a batch of Kafka records in one transaction: inbox check, the service's work and its outbox rows commit
 * together. When that fails, the records are tried one by one, and the one that still fails becomes a dead letter. It
 * never throws for a record's fault, so a channel never stops.
 */
@ApplicationScoped
public class Batches {

    private static final Logger LOG = Logger.getLogger(Batches.class);

    private final RecordReader reader;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Patience patience;
    private final CrashPoints crashPoints;
    private final LastResort lastResort;

    Batches(
            RecordReader reader,
            Inbox inbox,
            DeadLetters deadLetters,
            Patience patience,
            CrashPoints crashPoints,
            LastResort lastResort) {
        this.reader = reader;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.patience = patience;
        this.crashPoints = crashPoints;
        this.lastResort = lastResort;
    }

    /**
     * Handles the whole batch; returns when each record is handled, known already, or a dead letter. An error counts
     * as any other fault, unless the Java machine is broken. It throws only when the service stops while it waits: then
     * nothing is acknowledged and the batch comes again.
     */
    public <T extends SpecificRecord> void run(TopicHandler<T> handler, ConsumerRecords<String, byte[]> records) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>(records.count());
        records.forEach(all::add);
        try {
            patience.insist(() -> together(handler, all));
        } catch (RuntimeException | Error oneOfThem) {
            lastResort.endIfBroken(oneOfThem);
            all.forEach(record -> alone(handler, record));
        }
        crashPoints.reach(handler.topic() + ".after-commit");
    }

    private <T extends SpecificRecord> void together(
            TopicHandler<T> handler, List<ConsumerRecord<String, byte[]>> records) {
        List<Read<T>> read = records.stream()
                .map(record -> reader.read(record, handler.type()))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> {
            List<Arrival<T>> fresh = inbox.admit(handler.topic(), good(read), handler::isRemembered);
            if (!fresh.isEmpty()) {
                handler.handle(fresh);
            }
            deadLetters.add(bad(read));
            crashPoints.reach(handler.topic() + ".before-commit");
        });
    }

    private <T extends SpecificRecord> void alone(TopicHandler<T> handler, ConsumerRecord<String, byte[]> record) {
        try {
            patience.insist(() -> together(handler, List.of(record)));
        } catch (RuntimeException | Error fault) {
            lastResort.endIfBroken(fault);
            if (Faults.isNobodysFault(fault) || patience.isStopping()) {
                throw fault;
            }
            String reason = Faults.reason(fault);
            LOG.warnf("Dead letter from %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), reason);
            Read.Bad<T> bad = new Read.Bad<>(record, reason);
            patience.insist(() -> QuarkusTransaction.requiringNew().run(() -> deadLetters.add(List.of(bad))));
        }
    }

    private static <T> List<Read.Good<T>> good(List<Read<T>> read) {
        return read.stream()
                .filter(Read.Good.class::isInstance)
                .map(one -> (Read.Good<T>) one)
                .toList();
    }

    private static <T> List<Read.Bad<T>> bad(List<Read<T>> read) {
        return read.stream()
                .filter(Read.Bad.class::isInstance)
                .map(one -> (Read.Bad<T>) one)
                .toList();
    }
}
