package gent.rechtstreeks.consent.decide;

import java.time.Instant;
import java.util.UUID;

/**
 * The end of a resident's chain. It stands apart from the chain, so that an entry cut off at the end is missed too.
 *
 * @param sequence how many entries there are, which is also the resident's version
 * @param hash of the last; null while there is none
 */
public record Head(UUID resident, long sequence, String hash) {

    /** The entry that comes next. */
    public Revision next(UUID id, String subject, String snapshot, Instant at) {
        return new Revision(id, resident, sequence + 1, subject, snapshot, at, hash, null).sealed();
    }

    /** The end after that entry. */
    public static Head after(Revision revision) {
        return new Head(revision.resident(), revision.sequence(), revision.hash());
    }
}
