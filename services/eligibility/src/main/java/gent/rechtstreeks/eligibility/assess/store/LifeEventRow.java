package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.LifeEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** The newest version of a life event. */
@Entity
@Table(name = "life_event")
class LifeEventRow {

    @Id
    UUID id;

    long version;

    @Column(name = "household_id")
    UUID householdId;

    @ColumnTransformer(write = "?::jsonb")
    String content;

    /** Whether this was a newer version; an older one changes nothing. */
    boolean take(LifeEvent event) {
        if (event.version() <= version) {
            return false;
        }
        version = event.version();
        householdId = event.householdId();
        content = Json.write(event);
        return true;
    }

    LifeEvent event() {
        return Json.read(content, LifeEvent.class);
    }
}
