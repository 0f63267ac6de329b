package gent.rechtstreeks.kit.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that follow from what they name (UUID version 5, RFC 9562): the same cause gives the same id, also after a crash. */
public final class Ids {

    private static final byte[] NAMESPACE = bytes(UUID.fromString("6d0c7a5e-3f0b-5b0e-9a51-72c1d0a4e9f3"));

    private Ids() {}

    /** The id of the parts in this order; no part can run over into the next. */
    public static UUID of(String... parts) {
        MessageDigest sha1 = sha1();
        sha1.update(NAMESPACE);
        for (String part : parts) {
            sha1.update(part.getBytes(StandardCharsets.UTF_8));
            sha1.update((byte) 0);
        }
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest());
        long high = hash.getLong() & ~0xF000L | 0x5000L;
        long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
