package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Insz;
import gent.rechtstreeks.sandbox.population.Population;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives every newborn a day and a serial that nobody else has. A day has 998 of them, more than Ghent ever needs; a
 * benchmark that needs more reaches back to the days before.
 */
@ApplicationScoped
public class BirthDays implements PanacheRepositoryBase<BirthDayEntity, LocalDate> {

    /** The wanted number of serials, today's first. */
    public List<BirthNumber> take(LocalDate today, int count) {
        List<BirthNumber> numbers = new ArrayList<>(count);
        Set<LocalDate> full = full();
        for (LocalDate day = today; numbers.size() < count; day = day.minusDays(1)) {
            if (full.contains(day)) {
                continue;
            }
            BirthDayEntity row = locked(day);
            int last = Math.min(Insz.LAST_SERIAL, row.given + count - numbers.size());
            for (int serial = row.given + 1; serial <= last; serial++) {
                numbers.add(new BirthNumber(day, serial));
            }
            row.given = last;
        }
        return numbers;
    }

    private Set<LocalDate> full() {
        return stream("given", Insz.LAST_SERIAL).map(row -> row.day).collect(Collectors.toSet());
    }

    private BirthDayEntity locked(LocalDate day) {
        if (day.isBefore(Population.SNAPSHOT)) {
            throw new IllegalStateException("Serials before " + Population.SNAPSHOT + " belong to the first residents");
        }
        getEntityManager()
                .createNativeQuery("INSERT INTO birth_day (day, given) VALUES (?1, 0) ON CONFLICT (day) DO NOTHING")
                .setParameter(1, day)
                .executeUpdate();
        return findById(day, LockModeType.PESSIMISTIC_WRITE);
    }
}
