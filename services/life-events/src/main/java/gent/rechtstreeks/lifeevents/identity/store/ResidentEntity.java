package gent.rechtstreeks.lifeevents.identity.store;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Name;
import gent.rechtstreeks.lifeevents.identity.Past;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Relation;
import gent.rechtstreeks.lifeevents.identity.Resident;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of the identity store. Whoever must be forgotten is forgotten by deleting it. */
@Entity
@Table(name = "resident")
class ResidentEntity {

    @Id
    UUID id;

    byte[] sealed;

    @Column(name = "protected_address")
    boolean protectedAddress;

    @Column(name = "legal_representative")
    boolean legalRepresentative;

    boolean deceased;

    @Column(name = "household_id")
    UUID householdId;

    @Enumerated(EnumType.STRING)
    Relation relation;

    long version;

    @Column(name = "superseded_by")
    UUID supersededBy;

    @Column(name = "last_home")
    UUID lastHome;

    @Column(name = "minted_at", updatable = false)
    Instant mintedAt;

    @Column(name = "changed_at")
    Instant changedAt;

    /** Whoever was only minted (version 0) was not stored from any reading yet. */
    boolean wasStoredAfter(Instant moment) {
        return version > 0 && changedAt.isAfter(moment);
    }

    Resident toDomain(SealedJson seal) {
        Sealed open = seal.open(sealed, Sealed.class);
        Flags flags = new Flags(protectedAddress, legalRepresentative, deceased);
        Person person = new Person(open.insz(), open.name(), open.bornOn(), flags);
        Past past = new Past(mintedAt, lastHome, supersededBy);
        return new Resident(id, version, person, householdId, relation, past);
    }

    void become(Resident resident, SealedJson seal, Instant now) {
        Flags flags = resident.person().flags();
        protectedAddress = flags.protectedAddress();
        legalRepresentative = flags.legalRepresentative();
        deceased = flags.deceased();
        householdId = resident.householdId();
        relation = resident.relation();
        version = resident.version();
        lastHome = resident.past().lastHome();
        supersededBy = resident.past().supersededBy();
        changedAt = now;
        sealed = seal.seal(Sealed.of(resident.person()));
    }

    /** They bear this number from now on, if they bear the old one; whoever read the register before must read again. */
    void bear(Insz number, Insz old, SealedJson seal, Instant readAt) {
        Sealed open = seal.open(sealed, Sealed.class);
        if (open.insz().equals(old)) {
            sealed = seal.seal(new Sealed(number, open.name(), open.bornOn()));
            changedAt = changedAt.isAfter(readAt) ? changedAt : readAt;
        }
    }

    /** What only this service may know. */
    record Sealed(Insz insz, Name name, LocalDate bornOn) {

        static Sealed of(Person person) {
            return new Sealed(person.insz(), person.name(), person.bornOn());
        }
    }
}
