package gent.rechtstreeks.kit.guard;

import gent.rechtstreeks.kit.KitConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals bytes with AES-256-GCM, so that a copy of the database tells nothing: key version, nonce, ciphertext. */
@ApplicationScoped
public class Sealer {

    private static final byte KEY_VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    Sealer(KitConfig config) {
        byte[] bytes = Base64.getDecoder().decode(config.sealingKey());
        if (bytes.length != 32) {
            throw new IllegalStateException("SEALING_KEY must be 32 bytes in base64, it has " + bytes.length);
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /** The sealed form; the same bytes seal differently each time. */
    public byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(KEY_VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** What was sealed; a wrong key or a changed byte is an error, never rubbish. */
    public byte[] open(byte[] sealed) {
        if (sealed.length <= 1 + NONCE || sealed[0] != KEY_VERSION) {
            throw new IllegalStateException("sealed under an unknown key version");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing or opening failed", e);
        }
    }
}
