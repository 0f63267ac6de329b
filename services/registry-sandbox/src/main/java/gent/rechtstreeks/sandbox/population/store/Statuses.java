package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.StatusHistory;
import gent.rechtstreeks.sandbox.population.StatusPeriod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the social security bank knows, and whom it was asked about. */
@ApplicationScoped
public class Statuses implements PanacheRepositoryBase<SocialStatusEntity, StatusStart> {
    /** As a flip locks them: it waits for the question, or the question for it, and is told or answered. */
    private static final String LOCK = "SELECT p.insz FROM person p WHERE p.insz = ANY(string_to_array(?1, ','))"
            + " AND NOT EXISTS (SELECT 1 FROM status_subscription s WHERE s.insz = p.insz) ORDER BY p.insz FOR UPDATE";

    /** In the order of the numbers, so that two callers do not wait for each other. */
    private static final String SUBSCRIBE = "INSERT INTO status_subscription (insz)"
            + " SELECT p.insz FROM person p WHERE p.insz = ANY(string_to_array(?1, ','))"
            + " AND NOT EXISTS (SELECT 1 FROM status_subscription s WHERE s.insz = p.insz) ORDER BY p.insz"
            + " ON CONFLICT (insz) DO NOTHING";

    /** The statuses of these people; who has none is absent. */
    public Map<String, StatusHistory> of(Collection<String> insz) {
        Map<String, List<StatusPeriod>> periods = list("start.insz in ?1", insz).stream()
                .collect(Collectors.groupingBy(
                        row -> row.start.insz(),
                        Collectors.mapping(
                                row -> new StatusPeriod(row.start.since(), row.increasedReimbursement),
                                Collectors.toList())));
        return periods.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, known -> new StatusHistory(known.getValue())));
    }

    public StatusHistory of(String insz) {
        return of(List.of(insz)).getOrDefault(insz, StatusHistory.NONE);
    }

    public boolean anyIncreased(Collection<String> insz, LocalDate day) {
        return of(insz).values().stream().anyMatch(history -> history.increasedReimbursementOn(day));
    }

    /** Writes down what is known from now on. */
    public void replace(String insz, StatusHistory history) {
        Map<LocalDate, SocialStatusEntity> rows =
                list("start.insz", insz).stream().collect(Collectors.toMap(row -> row.start.since(), row -> row));
        for (StatusPeriod period : history.periods()) {
            SocialStatusEntity row = rows.remove(period.since());
            if (row == null) {
                persist(SocialStatusEntity.of(new StatusStart(insz, period.since()), period.increasedReimbursement()));
            } else {
                row.increasedReimbursement = period.increasedReimbursement();
            }
        }
        rows.values().forEach(this::delete);
    }

    /** Whoever asked about these people hears of every change from now on. */
    @Transactional
    public void subscribe(Collection<String> insz) {
        String asked = String.join(",", new TreeSet<>(insz));
        getEntityManager().createNativeQuery(LOCK).setParameter(1, asked).getResultList();
        getEntityManager().createNativeQuery(SUBSCRIBE).setParameter(1, asked).executeUpdate();
    }

    public boolean isSubscribed(String insz) {
        return !getEntityManager()
                .createNativeQuery("SELECT 1 FROM status_subscription WHERE insz = ?1")
                .setParameter(1, insz)
                .getResultList()
                .isEmpty();
    }
}
