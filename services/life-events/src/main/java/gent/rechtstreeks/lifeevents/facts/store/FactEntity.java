package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.FactKind;
import gent.rechtstreeks.lifeevents.facts.FactState;
import gent.rechtstreeks.lifeevents.facts.FactValue;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One version of a fact; earlier versions stay, a decision may rest on them. The value is sealed. */
@Entity
@Table(name = "fact")
class FactEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_id")
    @SequenceGenerator(name = "fact_id", sequenceName = "fact_id", allocationSize = 50)
    Long id;

    @Column(name = "resident_id")
    UUID residentId;

    String fact;

    long version;

    @Enumerated(EnumType.STRING)
    FactState state;

    @Column(name = "sealed_value")
    byte[] sealedValue;

    /** Null without a value, and for a yes or no from when there was no other kind. */
    @Enumerated(EnumType.STRING)
    @Column(name = "value_kind")
    FactKind valueKind;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    String source;

    @Column(name = "as_of")
    Instant asOf;

    @Column(name = "legal_basis")
    String legalBasis;

    String purpose;

    @Column(name = "life_event_id")
    UUID lifeEventId;

    /** Null when it is not asked again, or was. */
    @Column(name = "ask_again_on")
    LocalDate askAgainOn;

    static FactEntity of(Fact fact, LocalDate askAgainOn, SealedJson seal) {
        FactEntity row = new FactEntity();
        row.residentId = fact.residentId();
        row.fact = fact.fact();
        row.version = fact.version();
        row.state = fact.state();
        row.keep(fact.value(), seal);
        row.validFrom = fact.validFrom();
        row.validUntil = fact.validUntil();
        row.source = fact.source();
        row.asOf = fact.asOf();
        row.legalBasis = fact.legalBasis();
        row.purpose = fact.purpose();
        row.lifeEventId = fact.lifeEventId();
        row.askAgainOn = askAgainOn;
        return row;
    }

    Fact toDomain(SealedJson seal) {
        return new Fact(
                residentId,
                fact,
                version,
                state,
                value(seal),
                validFrom,
                validUntil,
                source,
                asOf,
                legalBasis,
                purpose,
                lifeEventId);
    }

    private void keep(FactValue value, SealedJson seal) {
        if (value != null) {
            valueKind = value.kind();
            sealedValue = seal.seal(valueKind == FactKind.YES_OR_NO ? value.isYes() : value.text());
        }
    }

    private FactValue value(SealedJson seal) {
        return sealedValue == null
                ? null
                : new FactValue(
                        valueKind == null ? FactKind.YES_OR_NO : valueKind, seal.open(sealedValue, String.class));
    }
}
