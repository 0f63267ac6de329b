package gent.rechtstreeks.kit.uses;

import gent.rechtstreeks.datauses.ForDecision;
import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.kit.wire.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Uses of data as they go out, for the outbox of the transaction that does them. */
@ApplicationScoped
public class DataUses {

    private static final String TOPIC = "data-uses";

    private final Envelopes envelopes;
    private final Clock clock;
    private final String service;

    DataUses(Envelopes envelopes, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.envelopes = envelopes;
        this.clock = clock;
        this.service = service;
    }

    /**
     * A use that an arrived message led to.
     *
     * @param lifeEventId what it was done for; one message may lead to a look at several life events
     */
    public Publication causedBy(Envelope cause, UUID lifeEventId, DataUse use) {
        return origin(cause.id(), 0, lifeEventId, cause.traceParent(), use);
    }

    /**
     * A use that stored state or a request led to.
     *
     * @param cause what led to it
     * @param attempt a cause leads to each use once for each attempt
     * @param lifeEventId null when none is behind it
     * @param traceParent null when it begins here
     */
    public Publication origin(UUID cause, int attempt, UUID lifeEventId, String traceParent, DataUse use) {
        return publication(use, envelopes.origin(cause, type(use), key(use), attempt, lifeEventId, traceParent));
    }

    /** One cause may lead to several uses of one resident's data: each is for something else. */
    private Publication publication(DataUse use, Envelope envelope) {
        Stream<String> decisions = use.decisions().stream()
                .map(ForDecision::getDecisionId)
                .map(UUID::toString)
                .sorted();
        Stream<String> occasion = Stream.of(use.purpose(), String.valueOf(envelope.lifeEventId()));
        String forWhat = Stream.concat(occasion, decisions).collect(Collectors.joining(" "));
        Envelope own = envelope.withId(Ids.of(envelope.id().toString(), forWhat));
        return new Publication(TOPIC, key(use), wire(use, own), own);
    }

    private gent.rechtstreeks.datauses.DataUse wire(DataUse use, Envelope envelope) {
        return gent.rechtstreeks.datauses.DataUse.newBuilder()
                .setUseId(envelope.id())
                .setResidents(List.copyOf(use.residents()))
                .setAct(use.act())
                .setService(service)
                .setRole(use.worker() == null ? null : use.worker().role())
                .setWorker(use.worker() == null ? null : use.worker().subject())
                .setCategories(List.copyOf(use.categories()))
                .setSource(use.source())
                .setPurpose(use.purpose())
                .setBasis(use.ground().basis())
                .setReference(use.ground().reference())
                .setDecisions(use.decisions())
                .setLifeEventId(envelope.lifeEventId())
                .setUsedAt(clock.instant())
                .build();
    }

    private String type(DataUse use) {
        return service + ".data-uses.notify." + use.act().name().toLowerCase(Locale.ROOT);
    }

    private static String key(DataUse use) {
        return use.residents().first().toString();
    }
}
