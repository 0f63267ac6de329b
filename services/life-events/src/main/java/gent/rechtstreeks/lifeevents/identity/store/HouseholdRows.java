package gent.rechtstreeks.lifeevents.identity.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rows of households, always locked in the order of their ids. */
@ApplicationScoped
class HouseholdRows implements PanacheRepositoryBase<HouseholdEntity, UUID> {

    List<HouseholdEntity> lock(Set<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
