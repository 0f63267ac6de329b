package gent.rechtstreeks.kit.testing;

import gent.rechtstreeks.kit.KitConfig;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** The kit's configuration for plain unit tests. */
public record TestKitConfig(Optional<String> crashAt) implements KitConfig {

    @Override
    public String schemaRegistryUrl() {
        return "http://127.0.0.1:1";
    }

    @Override
    public String sealingKey() {
        return Base64.getEncoder().encodeToString(new byte[32]);
    }

    @Override
    public Duration outboxPoll() {
        return Duration.ofMillis(20);
    }

    @Override
    public int outboxBatch() {
        return 100;
    }

    @Override
    public Duration deadLettersOverdueAfter() {
        return Duration.ofHours(24);
    }

    @Override
    public Duration outboxStuckAfter() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration offsetsEvery() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration inboxRetention() {
        return Duration.ofDays(30);
    }
}
