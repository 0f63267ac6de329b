package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.StatusHistory;
import gent.rechtstreeks.sandbox.population.StatusPeriod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the social security bank knows. */
@ApplicationScoped
public class Statuses implements PanacheRepositoryBase<SocialStatusEntity, StatusStart> {
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
}
