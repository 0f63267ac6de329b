package gent.rechtstreeks.consent.decide.store;

import gent.rechtstreeks.consent.decide.Channel;
import gent.rechtstreeks.consent.decide.Head;
import gent.rechtstreeks.consent.decide.Objection;
import gent.rechtstreeks.consent.decide.Source;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A resident: the row whose lock orders what is recorded, with the end of the chain and the last word on objecting. */
@Entity(name = "Resident")
@Table(name = "resident")
public class ResidentRow {

    @Id
    private UUID residentId;

    private long version;
    private String headHash;
    private Boolean objects;
    private Instant objectionSince;
    private Instant objectionEffectiveAt;

    @Enumerated(EnumType.STRING)
    private Channel objectionChannel;

    private String objectionWorker;

    protected ResidentRow() {}

    public UUID residentId() {
        return residentId;
    }

    public Head head() {
        return new Head(residentId, version, headHash);
    }

    void take(Head head) {
        version = head.sequence();
        headHash = head.hash();
    }

    void take(Objection objection) {
        objects = objection.objects();
        objectionSince = objection.since();
        objectionEffectiveAt = objection.effectiveAt();
        objectionChannel = objection.source().channel();
        objectionWorker = objection.source().worker();
    }

    Optional<Objection> objection() {
        return Optional.ofNullable(objects)
                .map(does -> new Objection(
                        does, objectionSince, objectionEffectiveAt, new Source(objectionChannel, objectionWorker)));
    }
}
