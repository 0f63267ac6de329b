package gent.rechtstreeks.sandbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;

/** Lets two things happen at the same moment, in an order that no chance decides. */
public record Meanwhile(EntityManager entities) {

    /** The second begins when the first is done and not committed, and must wait for it. */
    public <T> T secondWaitsForFirst(Runnable first, Callable<T> second) throws Exception {
        return secondWaitsForFirst(first, second, () -> {});
    }

    /** What is looked at is looked at while the second waits. */
    public <T> T secondWaitsForFirst(Runnable first, Callable<T> second, Runnable look) throws Exception {
        try (ExecutorService caller = Executors.newSingleThreadExecutor()) {
            Future<T> later = QuarkusTransaction.requiringNew().call(() -> {
                first.run();
                entities.flush();
                Future<T> running = caller.submit(second);
                Awaitility.await("the second waits").until(this::somebodyWaits);
                look.run();
                return running;
            });
            return later.get();
        }
    }

    /** Whether nobody else holds this person. */
    public boolean isFree(String insz) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !entities.createNativeQuery("SELECT 1 FROM person WHERE insz = ?1 FOR UPDATE SKIP LOCKED")
                        .setParameter(1, insz)
                        .getResultList()
                        .isEmpty());
    }

    private boolean somebodyWaits() {
        return QuarkusTransaction.requiringNew()
                .call(() -> !entities.createNativeQuery("SELECT 1 FROM pg_locks WHERE NOT granted")
                        .getResultList()
                        .isEmpty());
    }
}
