package gent.rechtstreeks.sandbox.population.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How far a bulk run is: births, and how many of them in a household that had one before. */
@Entity
@Table(name = "bulk_run")
public class BulkRunEntity {
    @Id
    public UUID id;

    public int births;
    public int reused;
}
