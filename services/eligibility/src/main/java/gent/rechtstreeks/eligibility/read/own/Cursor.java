package gent.rechtstreeks.eligibility.read.own;

import gent.rechtstreeks.eligibility.assess.store.AssessmentRows.Place;
import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.kit.wire.Ids;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * Where in their own answers somebody reads on, opaque to them. Bound to the resident: another one's cursor cannot be told
 * from a broken one. It guards no secret, since the answers are the resident's own wherever one begins.
 */
final class Cursor {

    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int SIZE = 5 * Long.BYTES;

    private Cursor() {}

    static String text(UUID resident, Place place) {
        UUID seal = seal(resident, place);
        byte[] bytes = ByteBuffer.allocate(SIZE)
                .putLong(micros(place))
                .putLong(place.id().getMostSignificantBits())
                .putLong(place.id().getLeastSignificantBits())
                .putLong(seal.getMostSignificantBits())
                .putLong(seal.getLeastSignificantBits())
                .array();
        return TO_TEXT.encodeToString(bytes);
    }

    /** Null without a cursor: then one begins with the latest. */
    static Place place(UUID resident, String text) {
        if (text == null) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.wrap(bytes(text));
        Instant assessedAt = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
        Place place = new Place(assessedAt, new UUID(bytes.getLong(), bytes.getLong()));
        if (!seal(resident, place).equals(new UUID(bytes.getLong(), bytes.getLong()))) {
            throw malformed();
        }
        return place;
    }

    private static UUID seal(UUID resident, Place place) {
        return Ids.of(
                "cursor",
                resident.toString(),
                Long.toString(micros(place)),
                place.id().toString());
    }

    private static long micros(Place place) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, place.assessedAt());
    }

    private static byte[] bytes(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == SIZE && bytes[0] >= 0) {
                return bytes;
            }
        } catch (IllegalArgumentException notACursor) {
            // Said below, as for one that is too short or lies before all time.
        }
        throw malformed();
    }

    private static RuntimeException malformed() {
        return Problems.badRequest("malformedCursor", "This is no cursor of this list.");
    }
}
