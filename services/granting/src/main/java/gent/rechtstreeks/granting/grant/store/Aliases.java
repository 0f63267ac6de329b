package gent.rechtstreeks.granting.grant.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.Merge;
import gent.rechtstreeks.granting.grant.Parting;
import gent.rechtstreeks.granting.grant.Survivors;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Who turned out to be whom. Decisions and renunciations share a lock, a merge has it alone: so none is under way on the old ids
 * while a merge moves what stands under them.
 */
@ApplicationScoped
public class Aliases implements PanacheRepositoryBase<AliasRow, UUID> {

    /** Any number does that nothing else in this database locks by: advisory locks know no table. */
    private static final int DECIDING_OR_MERGING = 0x5e1f;

    /** Until the transaction ends, nobody in these assessments is merged. */
    public Survivors holding(Collection<Assessment> assessments) {
        hold();
        return survivors(assessments);
    }

    /** Until the transaction ends, nobody is merged. */
    public void hold() {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock_shared(" + DECIDING_OR_MERGING + ")")
                .getResultList();
    }

    /** As it is known at this moment. */
    public Survivors survivors(Collection<Assessment> assessments) {
        Set<UUID> named = assessments.stream()
                .flatMap(assessment -> Survivors.namedIn(assessment).stream())
                .collect(toSet());
        return new Survivors(list("alias in ?1", named).stream().collect(toMap(AliasRow::alias, AliasRow::survivor)));
    }

    /** All ids by which this resident went, the present one among them. */
    public Set<UUID> ofResident(UUID resident) {
        UUID present = survivorOf(resident);
        Set<UUID> ids = list("survivor", present).stream().map(AliasRow::alias).collect(toSet());
        ids.add(present);
        return ids;
    }

    /** The id that stands for this resident. */
    public UUID survivorOf(UUID resident) {
        return findByIdOptional(resident).map(AliasRow::survivor).orElse(resident);
    }

    /** Those of these residents whom another one survives, or once did. No row is kept in memory, where it would grow old. */
    public Set<UUID> among(Collection<UUID> residents) {
        return find("select alias from AliasRow where alias in ?1", residents).project(UUID.class).stream()
                .collect(toSet());
    }

    void lockAlone() {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(" + DECIDING_OR_MERGING + ")")
                .getResultList();
    }

    /** Whether this, or something newer, was said of the younger one already. */
    public boolean knows(Merge merge) {
        return findByIdOptional(merge.younger())
                .filter(row -> row.version >= merge.version())
                .isPresent();
    }

    /** Also who was merged into the younger one before goes by the survivor now. */
    void keep(Merge merge) {
        list("survivor", merge.younger()).forEach(row -> row.survivor = merge.survivor());
        findByIdOptional(merge.younger())
                .ifPresentOrElse(
                        row -> {
                            row.survivor = merge.survivor();
                            row.version = merge.version();
                            row.takenBack = false;
                        },
                        () -> persist(AliasRow.of(merge)));
        flush();
    }

    /** False when the resident was merged into nobody, when that was said already, or something newer. */
    boolean keep(Parting parting) {
        return update(
                        "version = ?1, takenBack = true where alias = ?2 and version < ?1 and takenBack = false",
                        parting.version(),
                        parting.resident())
                > 0;
    }
}
