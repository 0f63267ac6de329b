package gent.rechtstreeks.sandbox.population.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many serials of a day of birth were given out. */
@Entity
@Table(name = "birth_day")
class BirthDayEntity {
    @Id
    LocalDate day;

    int given;
}
