package gent.rechtstreeks.notifications.testing;

import gent.rechtstreeks.consents.Beat;
import gent.rechtstreeks.consents.ConsentState;
import gent.rechtstreeks.consents.PurposeConsent;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the consent service tells. */
public final class ConsentWire {

    private static final UUID NOBODY = new UUID(0, 0);

    private ConsentWire() {}

    /** What a resident says of push messages. */
    public static Envelope says(UUID resident, long version, ConsentState state) {
        PurposeConsent purpose = new PurposeConsent("push-messages", state, 1, TestClock.START, null, TestClock.START);
        return TopicProbe.send(
                "consents",
                resident.toString(),
                record(resident, version, List.of(purpose)).build());
    }

    /** A whole round, which here is one beat: nothing newer counts before that moment. */
    public static void beats(Instant completeUntil) {
        ResidentConsents beat =
                record(NOBODY, 0, List.of()).setBeat(new Beat(completeUntil, 1)).build();
        TopicProbe.send("consents", "beat", beat);
    }

    private static ResidentConsents.Builder record(UUID resident, long version, List<PurposeConsent> purposes) {
        return ResidentConsents.newBuilder()
                .setResidentId(resident)
                .setVersion(version)
                .setPurposes(purposes)
                .setRecordedAt(TestClock.START);
    }
}
