package gent.rechtstreeks.consent.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * One version of what a resident is asked for one purpose. A published version never changes: who agreed, agreed to it.
 *
 * @param substanceSince the oldest version of which a consent still counts; its own number when the substance changed
 * @param inForceFrom the day from which this is what is asked
 * @param term how long a consent counts
 * @param dpvPurpose the purpose in the Data Privacy Vocabulary
 * @param dpvData the categories of data in the Data Privacy Vocabulary
 * @param hash SHA-256 of the file
 * @param texts by language
 */
public record Agreement(
        String purpose,
        int version,
        int substanceSince,
        LocalDate inForceFrom,
        Period term,
        String dpvPurpose,
        List<String> dpvData,
        String hash,
        Map<String, AgreementText> texts) {

    public Agreement {
        dpvData = List.copyOf(dpvData);
        texts = Map.copyOf(texts);
    }

    /** Whether what was said of that version is an answer to what is asked now. */
    boolean covers(int earlier) {
        return earlier >= substanceSince;
    }

    /** The first moment at which a consent that is given now does not count any more. */
    Instant endOf(Instant given, ZoneId zone) {
        return given.atZone(zone).plus(term).toInstant();
    }
}
