package gent.rechtstreeks.notifications.testing;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.grants.Occasion;
import gent.rechtstreeks.grants.Subject;
import gent.rechtstreeks.grants.SubjectKind;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Decisions as they arrive from granting. */
public final class Wire {

    /** Sixteen days after the tests' clock starts. */
    public static final LocalDate DEADLINE = LocalDate.of(2026, 3, 18);

    private Wire() {}

    /** The allowance for waste bags, granted for € 84. */
    public static Decision.Builder wasteBags(UUID addressee) {
        return decision(addressee, "waste-bags", Kind.GRANTED).setAmountCents(8400L);
    }

    /** The reminder to declare a birth. */
    public static Decision.Builder reminder(UUID addressee) {
        return decision(addressee, "birth-declaration", Kind.REMINDED).setDeadline(DEADLINE);
    }

    /** The reminder to declare a move on the first of March. */
    public static Decision.Builder addressReminder(UUID addressee) {
        return decision(addressee, "address-declaration", Kind.REMINDED)
                .setOccasion(Occasion.MOVE)
                .setValidFrom(LocalDate.of(2026, 3, 1))
                .setDeadline(LocalDate.of(2026, 3, 11));
    }

    public static Decision.Builder decision(UUID addressee, String right, Kind kind) {
        return Decision.newBuilder()
                .setDecisionId(UUID.randomUUID())
                .setRevision(1)
                .setAddressee(addressee)
                .setRight(right)
                .setLifeEventId(UUID.randomUUID())
                .setOccasion(Occasion.BIRTH)
                .setKind(kind)
                .setSubject(Subject.newBuilder()
                        .setKind(SubjectKind.HOUSEHOLD)
                        .setId(UUID.randomUUID())
                        .build())
                .setValidFrom(LocalDate.of(2026, 1, 1))
                .setDecidedAt(Instant.parse("2026-03-02T08:59:59Z"));
    }

    /** The same decision, decided again. */
    public static Decision.Builder next(Decision before, Kind kind) {
        return copy(before).setRevision(before.getRevision() + 1).setKind(kind);
    }

    /** The same decision, told to another resident too. */
    public static Decision alsoTo(UUID addressee, Decision decision) {
        return copy(decision).setAddressee(addressee).build();
    }

    // By hand: Avro's own copying builder looks for the enums in a class loader that is not the one of the test.
    private static Decision.Builder copy(Decision decision) {
        return decision(decision.getAddressee(), decision.getRight(), decision.getKind())
                .setDecisionId(decision.getDecisionId())
                .setRevision(decision.getRevision())
                .setLifeEventId(decision.getLifeEventId())
                .setOccasion(decision.getOccasion())
                .setValidFrom(decision.getValidFrom())
                .setAmountCents(decision.getAmountCents())
                .setDeadline(decision.getDeadline());
    }

    public static Envelope send(Decision decision) {
        return TopicProbe.send("grants", decision.getAddressee().toString(), decision);
    }

    public static Envelope sendAgain(Decision decision, Envelope envelope) {
        return TopicProbe.send("grants", decision.getAddressee().toString(), decision, envelope);
    }
}
