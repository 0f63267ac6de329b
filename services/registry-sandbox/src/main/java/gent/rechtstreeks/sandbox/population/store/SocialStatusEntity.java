package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Person;
import gent.rechtstreeks.sandbox.population.Population;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What the social security bank knows of somebody. */
@Entity
@Table(name = "social_status")
public class SocialStatusEntity {
    @Id
    public String insz;

    public boolean increasedReimbursement;
    public LocalDate since;

    static SocialStatusEntity of(Person person) {
        SocialStatusEntity row = new SocialStatusEntity();
        row.insz = person.insz();
        row.increasedReimbursement = person.increasedReimbursement();
        row.since = Population.STATUSES_SINCE;
        return row;
    }
}
