package gent.rechtstreeks.notifications.read;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A position in one resident's feed, opaque to clients. A seal made with the resident's id binds it to that resident:
 * somebody else's cursor cannot be told from a broken one. It guards no secret, since a cursor only says where in
 * their own feed somebody reads on.
 */
final class Cursor {

    private static final int SEAL = 12;
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    private Cursor() {}

    static String of(UUID resident, long position) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES + SEAL)
                .putLong(position)
                .put(seal(resident, position))
                .array();
        return TO_TEXT.encodeToString(bytes);
    }

    /** The position; empty when the text is no cursor of this resident. */
    static OptionalLong position(UUID resident, String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            long position = bytes.getLong();
            byte[] seal = new byte[bytes.remaining()];
            bytes.get(seal);
            return position >= 0 && MessageDigest.isEqual(seal, seal(resident, position))
                    ? OptionalLong.of(position)
                    : OptionalLong.empty();
        } catch (IllegalArgumentException | BufferUnderflowException notACursor) {
            return OptionalLong.empty();
        }
    }

    private static byte[] seal(UUID resident, long position) {
        byte[] key = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(resident.getMostSignificantBits())
                .putLong(resident.getLeastSignificantBits())
                .array();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] full = mac.doFinal(
                    ByteBuffer.allocate(Long.BYTES).putLong(position).array());
            return Arrays.copyOf(full, SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
