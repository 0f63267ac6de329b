package gent.rechtstreeks.portal.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The id of a session, which only the browser keeps. Its row is found by one hash of it and opened by another, so the
 * database alone lets nobody in.
 */
record SessionKey(String id) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    /** No key seals twice: a session that changes gets another id. So the nonce may be the same for all. */
    private static final GCMParameterSpec NONCE = new GCMParameterSpec(128, new byte[12]);

    static SessionKey random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return sha256("find " + id);
    }

    byte[] seal(byte[] plain) {
        return cipher(Cipher.ENCRYPT_MODE, plain);
    }

    byte[] open(byte[] sealed) {
        return cipher(Cipher.DECRYPT_MODE, sealed);
    }

    private byte[] cipher(int mode, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(sha256("open " + id), "AES"), NONCE);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a session that its own key does not open", e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
