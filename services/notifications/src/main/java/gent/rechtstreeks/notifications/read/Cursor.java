package gent.rechtstreeks.notifications.read;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A place in one resident's feed, opaque to clients. A seal made with the resident's id binds it to that resident:
 * somebody else's cursor cannot be told from a broken one. It guards no secret, since a cursor only says where in
 * their own feed somebody reads on.
 *
 * @param position after which to read on
 * @param cleared up to where tombstones may have been cleared out when it was handed out: its holder misses none of them
 */
record Cursor(long position, long cleared) {

    /** Whoever has seen nothing misses no tombstone. */
    static final Cursor START = new Cursor(0, Long.MAX_VALUE);

    private static final int PLACE = 2 * Long.BYTES;
    private static final int SEAL = 12;
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();

    /** The cursor that a text stands for; empty when it is none of this resident. */
    static Optional<Cursor> read(UUID resident, String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            Cursor cursor = new Cursor(bytes.getLong(), bytes.getLong());
            byte[] seal = new byte[bytes.remaining()];
            bytes.get(seal);
            return Optional.of(cursor)
                    .filter(read -> read.position >= 0 && MessageDigest.isEqual(seal, read.sealOf(resident)));
        } catch (IllegalArgumentException | BufferUnderflowException notACursor) {
            return Optional.empty();
        }
    }

    String text(UUID resident) {
        return TO_TEXT.encodeToString(ByteBuffer.allocate(PLACE + SEAL)
                .put(place())
                .put(sealOf(resident))
                .array());
    }

    private byte[] sealOf(UUID resident) {
        byte[] key = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(resident.getMostSignificantBits())
                .putLong(resident.getLeastSignificantBits())
                .array();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(place()), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private byte[] place() {
        return ByteBuffer.allocate(PLACE).putLong(position).putLong(cleared).array();
    }
}
