package gent.rechtstreeks.kit.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The issuer's key, made anew in each run and handed to the tests as a system property. */
final class SigningKey {

    private static final String PROPERTY = "rechtstreeks.test.signing-key";

    private SigningKey() {}

    static RSAPublicKey create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(
                    PROPERTY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            return (RSAPublicKey) pair.getPublic();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey read() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PROPERTY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
