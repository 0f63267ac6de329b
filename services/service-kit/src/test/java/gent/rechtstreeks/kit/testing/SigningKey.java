package gent.rechtstreeks.kit.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The issuer's key, made anew in each run and handed to the tests as a system property. On an elliptic curve: an RSA key
 * takes a test JVM, which compiles little, two seconds to make and each signature another twenty milliseconds.
 */
final class SigningKey {

    private static final String PROPERTY = "rechtstreeks.test.signing-key";

    private SigningKey() {}

    static ECPublicKey create() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(
                    PROPERTY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            return (ECPublicKey) pair.getPublic();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey read() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PROPERTY));
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
