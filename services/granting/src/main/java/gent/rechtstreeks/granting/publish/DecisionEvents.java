package gent.rechtstreeks.granting.publish;

import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Content;
import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Message;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.grants.Occasion;
import gent.rechtstreeks.grants.Subject;
import gent.rechtstreeks.grants.SubjectKind;
import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.kit.wire.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What was decided, as it goes out: one message for each addressee, under that resident's key. */
@ApplicationScoped
public class DecisionEvents {

    private static final String TOPIC = "grants";

    private final Envelopes envelopes;

    DecisionEvents(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    /** The messages of one decision; none when there is nothing to tell. */
    public List<Publication> of(Decided decided, Envelope cause, Instant decidedAt) {
        return decided.messages().stream()
                .map(message -> publication(decided.after(), message, cause, decidedAt))
                .toList();
    }

    private Publication publication(Case after, Message message, Envelope cause, Instant decidedAt) {
        String key = message.addressee().toString();
        String type = "granting.grants.notify." + message.kind().name().toLowerCase(Locale.ROOT);
        Envelope envelope = envelopes.causedBy(cause, type, key, after.revision());
        // One merge tells one resident of several cases in the same breath: each is a message of its own.
        Envelope own =
                envelope.withId(Ids.of(envelope.id().toString(), after.id().toString()));
        return new Publication(TOPIC, key, wire(after, message, decidedAt), own);
    }

    /** One message as it stands on the wire. */
    public static Decision wire(Case after, Message message, Instant decidedAt) {
        Content content = message.content();
        return Decision.newBuilder()
                .setDecisionId(after.id())
                .setRevision(after.revision())
                .setAddressee(message.addressee())
                .setRight(after.right())
                .setLifeEventId(after.lifeEventId())
                .setOccasion(Occasion.valueOf(after.occasion().name()))
                .setKind(Kind.valueOf(message.kind().name()))
                .setGrantId(content.grantId())
                .setSubject(subject(after))
                .setValidFrom(content.period().from())
                .setValidUntil(content.period().until())
                .setAmountCents(content.amountCents())
                .setPayee(content.payee())
                .setCoveredResidents(List.copyOf(content.covered()))
                .setDeadline(content.deadline())
                .setReasons(content.reasons())
                .setDemonstration(content.demonstration())
                .setDecidedAt(decidedAt)
                .build();
    }

    private static Subject subject(Case after) {
        return new Subject(
                SubjectKind.valueOf(after.subject().kind().name()),
                after.subject().id());
    }
}
