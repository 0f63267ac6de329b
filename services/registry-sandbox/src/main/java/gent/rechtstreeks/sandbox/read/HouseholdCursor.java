package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.kit.read.Problems;
import java.nio.ByteBuffer;
import java.util.Base64;

/** The last household that somebody read, opaque to them. */
final class HouseholdCursor {
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    private HouseholdCursor() {}

    static String of(long household) {
        return TO_TEXT.encodeToString(
                ByteBuffer.allocate(Long.BYTES).putLong(household).array());
    }

    static long household(String text) {
        byte[] bytes = bytes(text);
        if (bytes.length != Long.BYTES) {
            throw malformed();
        }
        return ByteBuffer.wrap(bytes).getLong();
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notACursor) {
            throw malformed();
        }
    }

    private static RuntimeException malformed() {
        return Problems.badRequest("malformedCursor", "This cursor was not given out here.");
    }
}
