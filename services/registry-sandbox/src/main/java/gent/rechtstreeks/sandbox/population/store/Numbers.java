package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Insz;
import gent.rechtstreeks.sandbox.population.NewNumber;
import gent.rechtstreeks.sandbox.population.Population;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Gives people another national number; whatever was written down of them goes along with it. */
@ApplicationScoped
public class Numbers {
    private static final String ONE_AT_A_TIME = "SELECT seed FROM population FOR UPDATE";
    private static final List<String> WRITTEN_DOWN = List.of(
            "UPDATE social_status SET insz = ?2 WHERE insz = ?1",
            "UPDATE set_fact SET insz = ?2 WHERE insz = ?1",
            "UPDATE fact_subscription SET insz = ?2 WHERE insz = ?1",
            "UPDATE family SET first_parent = ?2 WHERE first_parent = ?1",
            "UPDATE family SET second_parent = ?2 WHERE second_parent = ?1",
            "UPDATE birth SET child_insz = ?2 WHERE child_insz = ?1",
            "UPDATE mover SET insz = ?2 WHERE insz = ?1");
    private static final String PARENT =
            "UPDATE family SET first_parent = ?2 WHERE first_parent = ?1 AND second_parent IS DISTINCT FROM ?2";
    private static final String OTHER_PARENT =
            "UPDATE family SET second_parent = ?2 WHERE second_parent = ?1 AND first_parent <> ?2";
    private static final String SUBSCRIPTION = "INSERT INTO fact_subscription (insz, fact)"
            + " SELECT ?2, fact FROM fact_subscription WHERE insz = ?1 ON CONFLICT DO NOTHING";
    private static final String POINT_ON = "UPDATE person SET replaced_by = ?2 WHERE replaced_by = ?1";

    private final EntityManager entities;
    private final People people;
    private final BirthDays days;

    Numbers(EntityManager entities, People people, BirthDays days) {
        this.entities = entities;
        this.people = people;
        this.days = days;
    }

    /** The same person under a number that nobody has. One caller at a time: two could draw the same one. */
    public PersonEntity renumber(PersonEntity person) {
        entities.createNativeQuery(ONE_AT_A_TIME).getSingleResult();
        PersonEntity renumbered = person.under(free(person));
        people.persistAndFlush(renumbered);
        WRITTEN_DOWN.forEach(sql -> run(sql, person.insz, renumbered.insz));
        return renumbered;
    }

    /** What was said of the number that goes is from now on said of the one that stands. */
    public void pointOn(String gone, String stands) {
        entities.flush();
        run(POINT_ON, gone, stands);
    }

    /** Two parents who turn out to be one; children stay known under the number that they were born with. */
    public void merge(String gone, String stands) {
        entities.flush();
        run(PARENT, gone, stands);
        run(OTHER_PARENT, gone, stands);
        run(SUBSCRIPTION, gone, stands);
    }

    private String free(PersonEntity person) {
        LocalDate born = person.birthDate;
        return born.isBefore(Population.SNAPSHOT)
                ? NewNumber.like(person.insz, born, people::isKnown)
                : days.take(born, 2).stream()
                        .map(number -> Insz.of(number.bornOn(), number.serial()))
                        .filter(number -> Insz.sameSex(number, person.insz))
                        .findFirst()
                        .orElseThrow();
    }

    private void run(String sql, String gone, String stands) {
        entities.createNativeQuery(sql)
                .setParameter(1, gone)
                .setParameter(2, stands)
                .executeUpdate();
    }
}
