package gent.rechtstreeks.consent.testing;

import gent.rechtstreeks.consents.ConsentState;
import gent.rechtstreeks.consents.PurposeConsent;
import gent.rechtstreeks.consents.ResidentConsents;
import gent.rechtstreeks.kit.testing.TopicProbe;
import java.util.List;
import java.util.UUID;

/** What the service told of a resident, on the real topic. */
public final class Told {

    private Told() {}

    /** Waits for the record of that version. */
    public static ResidentConsents await(UUID resident, long version) {
        return TopicProbe.await(
                "consents",
                ResidentConsents.class,
                record -> record.getResidentId().equals(resident) && record.getVersion() == version);
    }

    /** Everything up to now, in order: records of one resident stand on one partition. */
    public static List<ResidentConsents> all(UUID resident) {
        return TopicProbe.all("consents", ResidentConsents.class).stream()
                .filter(record -> record.getResidentId().equals(resident))
                .toList();
    }

    /** What a record says of a purpose. */
    public static PurposeConsent of(ResidentConsents record, String purpose) {
        return record.getPurposes().stream()
                .filter(one -> one.getPurpose().equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    /** Where a record says that a purpose stands. */
    public static ConsentState state(ResidentConsents record, String purpose) {
        return of(record, purpose).getState();
    }
}
