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
 * What only one browser keeps. What it stands for is found by one hash of it and opened by another, so the database alone
 * lets nobody in.
 */
record BrowserKey(String id) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    /** No key seals twice: what changes gets another one. So the nonce may be the same for all. */
    private static final GCMParameterSpec NONCE = new GCMParameterSpec(128, new byte[12]);

    static BrowserKey random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new BrowserKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Of a name, which it does not show. */
    static String mark(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("mark " + name));
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
            throw new IllegalStateException("content that its own key does not open", e);
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
