package gent.rechtstreeks.kit.arrive;

import static gent.rechtstreeks.kit.arrive.DeadLetter.State.APPLIED;
import static gent.rechtstreeks.kit.arrive.DeadLetter.State.SUPERSEDED;
import static gent.rechtstreeks.kit.arrive.DeadLetter.State.WAITING;

import gent.rechtstreeks.kit.crash.LastResort;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Runs a dead letter's handler again, in place: no detour over Kafka, so nothing else is delivered twice. */
@ApplicationScoped
public class DeadLetterReplay {

    private final DeadLetters deadLetters;
    private final DeadLetterViews views;
    private final RecordReader reader;
    private final Inbox inbox;
    private final LastResort lastResort;
    private final Instance<TopicHandler<?>> handlers;

    DeadLetterReplay(
            DeadLetters deadLetters,
            DeadLetterViews views,
            RecordReader reader,
            Inbox inbox,
            LastResort lastResort,
            @Any Instance<TopicHandler<?>> handlers) {
        this.deadLetters = deadLetters;
        this.views = views;
        this.reader = reader;
        this.inbox = inbox;
        this.lastResort = lastResort;
        this.handlers = handlers;
    }

    /** Tries a waiting dead letter again and tells how it stands now; empty when there is none with this id. */
    public Optional<DeadLetter> replay(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> deadLetters
                    .open(id)
                    .ifPresent(record -> deadLetters.settle(id, handle(handler(record.topic()), record), null)));
        } catch (RuntimeException | Error fault) {
            lastResort.endIfBroken(fault);
            if (Faults.isNobodysFault(fault)) {
                throw fault;
            }
            QuarkusTransaction.requiringNew().run(() -> deadLetters.settle(id, WAITING, Faults.reason(fault)));
        }
        return views.find(id);
    }

    /** Tries those that wait and match, each by itself, and counts how they stand now. */
    public Map<DeadLetter.State, Long> replay(DeadLetterFilter filter, int limit) {
        return views.toReplay(filter, limit).stream()
                .flatMap(id -> replay(id).stream())
                .collect(Collectors.groupingBy(DeadLetter::state, TreeMap::new, Collectors.counting()));
    }

    private <T extends SpecificRecord> DeadLetter.State handle(
            TopicHandler<T> handler, ConsumerRecord<String, byte[]> record) {
        return switch (reader.read(record, handler.type())) {
            case Read.Bad<T> bad -> throw new BadMessage(bad.reason());
            case Read.Good<T> good -> apply(handler, good);
        };
    }

    private <T extends SpecificRecord> DeadLetter.State apply(TopicHandler<T> handler, Read.Good<T> good) {
        // Asked in a session of its own: what it reads must not be what the handler then takes for the present.
        if (QuarkusTransaction.requiringNew()
                .call(() -> handler.isSuperseded(good.arrival().message()))) {
            return SUPERSEDED;
        }
        List<Arrival<T>> fresh = inbox.admit(handler.topic(), List.of(good), handler::isRemembered);
        if (fresh.isEmpty()) {
            return SUPERSEDED;
        }
        handler.handle(fresh);
        return APPLIED;
    }

    private TopicHandler<?> handler(String topic) {
        return handlers.stream()
                .filter(handler -> handler.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new BadMessage("this service no longer reads topic " + topic));
    }
}
