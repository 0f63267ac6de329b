package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Household;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** The newest snapshot of a household. */
@Entity
@Table(name = "household")
class HouseholdRow {

    @Id
    UUID id;

    long version;

    @ColumnTransformer(write = "?::jsonb")
    String content;

    /** Whether this was a newer snapshot; an older one changes nothing. */
    boolean take(Household household) {
        if (household.version() <= version) {
            return false;
        }
        version = household.version();
        content = Json.write(household);
        return true;
    }

    Household household() {
        return Json.read(content, Household.class);
    }
}
