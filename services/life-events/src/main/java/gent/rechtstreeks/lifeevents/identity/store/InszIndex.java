package gent.rechtstreeks.lifeevents.identity.store;

import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.identity.Insz;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The blind index over national numbers: finds a resident without the database knowing the number. Without the key not
 * even trying all numbers helps.
 */
@ApplicationScoped
class InszIndex {

    static final short KEY_VERSION = 1;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    InszIndex(LifeEventsConfig config) {
        byte[] bytes = Base64.getDecoder().decode(config.indexKey());
        if (bytes.length != 32) {
            throw new IllegalStateException("INDEX_KEY must be 32 bytes in base64, it has " + bytes.length);
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    byte[] of(Insz insz) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(insz.digits().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("hashing failed", e);
        }
    }
}
