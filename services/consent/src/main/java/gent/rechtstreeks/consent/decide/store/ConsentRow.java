package gent.rechtstreeks.consent.decide.store;

import gent.rechtstreeks.consent.decide.Channel;
import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Source;
import gent.rechtstreeks.consent.decide.State;
import gent.rechtstreeks.kit.wire.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Where one purpose stands for one resident. */
@Entity(name = "Consent")
@Table(name = "consent")
public class ConsentRow {

    @Id
    private UUID id;

    private UUID residentId;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private State state;

    private int agreementVersion;
    private String agreementHash;
    private Instant since;
    private Instant until;
    private Instant effectiveAt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String worker;

    protected ConsentRow() {}

    ConsentRow(UUID residentId, Consent consent) {
        this.id = idOf(residentId, consent.purpose());
        this.residentId = residentId;
        this.purpose = consent.purpose();
        take(consent);
    }

    /** The id of what one resident says of one purpose, whatever it is. */
    public static UUID idOf(UUID resident, String purpose) {
        return Ids.of("consent", resident.toString(), purpose);
    }

    void take(Consent consent) {
        state = consent.state();
        agreementVersion = consent.agreementVersion();
        agreementHash = consent.agreementHash();
        since = consent.since();
        until = consent.until();
        effectiveAt = consent.effectiveAt();
        channel = consent.source().channel();
        worker = consent.source().worker();
    }

    public Consent consent() {
        Source source = new Source(channel, worker);
        return new Consent(purpose, state, agreementVersion, agreementHash, since, until, effectiveAt, source);
    }
}
