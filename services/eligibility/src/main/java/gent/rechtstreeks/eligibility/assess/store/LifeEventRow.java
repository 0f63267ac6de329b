package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Birth;
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
    boolean take(Birth birth) {
        if (birth.version() <= version) {
            return false;
        }
        version = birth.version();
        householdId = birth.householdId();
        content = Json.write(birth);
        return true;
    }

    Birth birth() {
        return Json.read(content, Birth.class);
    }
}
