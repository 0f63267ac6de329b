package gent.rechtstreeks.lifeevents.publish;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Whether the outbox has room for a page: the relay sends in order, so a birth waits for all that was written before it. */
@ApplicationScoped
class OutboxRoom {

    /** Counts no further than it must, along the index: the table is full of rows that were sent and deleted. */
    private static final String IS_FULL =
            "SELECT count(*) > :room FROM (SELECT id FROM outbox ORDER BY id LIMIT :room + 1) AS waiting";

    private final EntityManager database;

    OutboxRoom(EntityManager database) {
        this.database = database;
    }

    /** @param room how many messages may wait in it */
    boolean isFull(int room) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> (boolean) database.createNativeQuery(IS_FULL, Boolean.class)
                        .setParameter("room", room)
                        .getSingleResult());
    }
}
