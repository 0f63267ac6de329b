package gent.rechtstreeks.consent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What consent asks of the environment. */
@ConfigMapping(prefix = "rechtstreeks.consent")
public interface ConsentConfig {

    /** The agreements that this release brings, as {@code purpose/version}. */
    List<String> agreements();

    /** How long after its answer a withdrawal or an objection takes effect at the latest; ten seconds at most. */
    @WithDefault("10s")
    Duration effectiveWithin();

    /** How long an idempotency key is remembered with its answer. */
    @WithDefault("30d")
    Duration keyRetention();

    /** How often to say up to when all that was answered is told: readers hold back when they have not heard it for long. */
    @WithDefault("2s")
    Duration beat();

    /** How often to look for what ends by itself. */
    @WithDefault("1s")
    Duration lapsePoll();

    /** How many consents end in one transaction. */
    @WithDefault("200")
    int lapseBatch();

    /** How long a consent that should have ended by itself may wait before that counts as overdue. */
    @WithDefault("1m")
    Duration lapseOverdueAfter();

    /** Who answers for the use of the data. */
    Controller controller();

    /** A controller as a receipt names it. */
    interface Controller {

        /** Its name. */
        String name();

        /** Its page, by which it is identified. */
        String url();

        /** Its postal address. */
        String address();

        /** Where the data is kept, as the Data Privacy Vocabulary names places. */
        String storageLocation();

        /** Where to ask, and where to withdraw without the app. */
        String email();
    }
}
