package gent.rechtstreeks.consent.decide.store;

import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Head;
import gent.rechtstreeks.consent.decide.Merge;
import gent.rechtstreeks.consent.decide.Moment;
import gent.rechtstreeks.consent.decide.Objection;
import gent.rechtstreeks.consent.decide.Revision;
import gent.rechtstreeks.consent.decide.Standing;
import gent.rechtstreeks.kit.wire.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one resident said, for whoever holds the lock on the resident. Whatever is written goes into the chain with it. */
public final class Book {

    private final ResidentRow resident;
    private final Consents consents;
    private final Revisions revisions;

    Book(ResidentRow resident, Consents consents, Revisions revisions) {
        this.resident = resident;
        this.consents = consents;
        this.revisions = revisions;
    }

    public List<Consent> consents() {
        return consents.of(resident.residentId());
    }

    public Optional<Consent> consent(String purpose) {
        return consents.findByIdOptional(ConsentRow.idOf(resident.residentId(), purpose))
                .map(ConsentRow::consent);
    }

    public Optional<Objection> objection() {
        return resident.objection();
    }

    /** The purpose stands so from now on. */
    public void write(Consent consent, Moment now) {
        UUID id = ConsentRow.idOf(resident.residentId(), consent.purpose());
        consents.findByIdOptional(id)
                .ifPresentOrElse(
                        row -> row.take(consent),
                        () -> consents.persist(new ConsentRow(resident.residentId(), consent)));
        chain(consent.purpose(), consent.snapshot(), now);
    }

    /** The resident objects, or does not any more. */
    public void write(Objection objection, Moment now) {
        resident.take(objection);
        chain(Objection.SUBJECT, objection.snapshot(), now);
    }

    /** Nothing stands here any more: the survivor's book counts. What was said stays in the chain. */
    public void close(Merge merge, Moment now) {
        consents.delete("residentId", resident.residentId());
        chain(Merge.SUBJECT, merge.snapshot(), now);
    }

    /** All that stands now. */
    public Standing standing(UUID supersededBy, Moment now) {
        return new Standing(
                resident.residentId(), resident.head().sequence(), consents(), objection(), supersededBy, now.at());
    }

    private void chain(String subject, String snapshot, Moment now) {
        Head head = resident.head();
        UUID id = Ids.of("revision", head.resident().toString(), Long.toString(head.sequence() + 1));
        Revision revision = head.next(id, subject, snapshot, now.at());
        revisions.add(revision);
        resident.take(Head.after(revision));
    }
}
