package gent.rechtstreeks.lifeevents.publish;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Tells whether the database is there: if it is not, no item of a batch is to blame for a failure. */
@ApplicationScoped
class World {

    private final EntityManager database;

    World(EntityManager database) {
        this.database = database;
    }

    /** Throws when the database does not answer. */
    void check() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("SELECT 1").getSingleResult());
    }
}
