package gent.rechtstreeks.lifeevents.identity.store;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Member;
import gent.rechtstreeks.lifeevents.identity.Zone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The newest snapshot of a household; its members are the residents that name it. */
@Entity
@Table(name = "household")
class HouseholdEntity {

    enum State {
        OPEN,
        CLOSED
    }

    @Id
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "reference_person")
    UUID referencePerson;

    String municipality;

    @Column(name = "postal_code")
    String postalCode;

    @Column(name = "changed_at")
    Instant changedAt;

    Household toDomain(List<Member> members) {
        Zone zone = municipality == null ? null : new Zone(municipality, postalCode);
        return new Household(id, version, referencePerson, zone, members);
    }

    void become(Household household, Instant now) {
        id = household.id();
        version = household.version();
        state = household.closed() ? State.CLOSED : State.OPEN;
        referencePerson = household.referencePerson();
        municipality = household.zone() == null ? null : household.zone().municipality();
        postalCode = household.zone() == null ? null : household.zone().postalCode();
        changedAt = now;
    }
}
