package gent.rechtstreeks.kit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What the kit asks of the environment, the same for every service. */
@ConfigMapping(prefix = "rechtstreeks.kit")
public interface KitConfig {

    /** Base address of the schema registry's Confluent-compatible API. */
    String schemaRegistryUrl();

    /** AES-256 key in base64 that seals what must not be readable in the database; from the environment only. */
    String sealingKey();

    /** Name of the crash point to die at, as {@code name} or {@code name:n} for the n-th time; for fault tests only. */
    Optional<String> crashAt();

    /** How long the relay waits before it looks at the outbox again when nobody wakes it; up to 8 times as long while nothing comes. */
    @WithDefault("20ms")
    Duration outboxPoll();

    /** How many outbox rows the relay sends before it deletes them together. */
    @WithDefault("1000")
    int outboxBatch();

    /** How long a message may wait in the outbox before the service says that it is not ready. */
    @WithDefault("30s")
    Duration outboxStuckAfter();

    /** How long a dead letter may wait for a person before it counts as overdue. */
    @WithDefault("24h")
    Duration deadLettersOverdueAfter();

    /** How often Kafka is told what is handled: what it was not told comes again after a crash, and changes nothing. */
    @WithDefault("1s")
    Duration offsetsEvery();

    /** How long a received message's id is remembered, so that a duplicate changes nothing. */
    @WithDefault("30d")
    Duration inboxRetention();
}
