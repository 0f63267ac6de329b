package gent.rechtstreeks.granting.testing;

import gent.rechtstreeks.granting.grant.store.Aliases;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Who goes by whose id. */
public final class Merged {

    private Merged() {}

    /** Waits until the younger goes by this id. */
    public static void await(Aliases aliases, UUID younger, UUID survivor) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> survivorOf(aliases, younger)
                .equals(survivor));
    }

    public static UUID survivorOf(Aliases aliases, UUID resident) {
        return QuarkusTransaction.requiringNew().call(() -> aliases.survivorOf(resident));
    }
}
