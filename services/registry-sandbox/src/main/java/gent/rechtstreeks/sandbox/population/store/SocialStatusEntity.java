package gent.rechtstreeks.sandbox.population.store;

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
}
