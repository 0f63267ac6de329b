package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.lifeevents.hold.store.ParkedPlace;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** Where in the list of what is parked somebody reads on, opaque to them. To the microsecond, as the database keeps time. */
final class ParkedCursor {

    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int SIZE = 3 * Long.BYTES;

    private ParkedCursor() {}

    static String of(ParkedPlace place) {
        byte[] bytes = ByteBuffer.allocate(SIZE)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, place.since()))
                .putLong(place.lifeEvent().getMostSignificantBits())
                .putLong(place.lifeEvent().getLeastSignificantBits())
                .array();
        return TO_TEXT.encodeToString(bytes);
    }

    static ParkedPlace place(String text) {
        byte[] bytes = bytes(text);
        if (bytes.length != SIZE || bytes[0] < 0) {
            throw malformed();
        }
        ByteBuffer place = ByteBuffer.wrap(bytes);
        Instant since = Instant.EPOCH.plus(place.getLong(), ChronoUnit.MICROS);
        return new ParkedPlace(since, new UUID(place.getLong(), place.getLong()));
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notACursor) {
            throw malformed();
        }
    }

    private static RuntimeException malformed() {
        return Problems.badRequest("malformedCursor", "This is no cursor of this list.");
    }
}
