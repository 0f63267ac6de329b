package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Death;
import gent.rechtstreeks.eligibility.assess.Merge;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** The newest version of a death or a merge, to be found by the people of whom it speaks. */
@Entity
@Table(name = "person_change")
class PersonChangeRow {

    @Id
    @Column(name = "life_event_id")
    UUID lifeEventId;

    long version;

    @Column(name = "resident_id")
    UUID residentId;

    @Column(name = "survivor_id")
    UUID survivorId;

    @ColumnTransformer(write = "?::jsonb")
    String content;

    static PersonChangeRow of(PersonChange change) {
        PersonChangeRow row = new PersonChangeRow();
        row.lifeEventId = change.lifeEventId();
        row.take(change);
        return row;
    }

    /** Whether this was a newer version; an older one changes nothing. */
    boolean take(PersonChange change) {
        if (change.version() <= version) {
            return false;
        }
        version = change.version();
        content = Json.write(change);
        switch (change) {
            case Death death -> name(death.residentId(), null);
            case Merge merge -> name(merge.residentId(), merge.survivorId());
        }
        return true;
    }

    PersonChange change() {
        return Json.read(content, PersonChange.class);
    }

    private void name(UUID resident, UUID survivor) {
        residentId = resident;
        survivorId = survivor;
    }
}
