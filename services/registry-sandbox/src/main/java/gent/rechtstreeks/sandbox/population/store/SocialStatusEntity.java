package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Person;
import gent.rechtstreeks.sandbox.population.Population;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What the social security bank knows of somebody, until it knows something else. */
@Entity
@Table(name = "social_status")
public class SocialStatusEntity {
    @EmbeddedId
    public StatusStart start;

    public boolean increasedReimbursement;

    static SocialStatusEntity of(Person person) {
        return of(new StatusStart(person.insz(), Population.STATUSES_SINCE), person.increasedReimbursement());
    }

    static SocialStatusEntity of(StatusStart start, boolean increasedReimbursement) {
        SocialStatusEntity row = new SocialStatusEntity();
        row.start = start;
        row.increasedReimbursement = increasedReimbursement;
        return row;
    }
}
