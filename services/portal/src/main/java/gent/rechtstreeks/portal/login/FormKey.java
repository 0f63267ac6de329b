package gent.rechtstreeks.portal.login;

import java.util.UUID;

/** By which a form that comes twice is known; a browser can send anything for it. */
public final class FormKey {

    static final String FIELD = "sleutel";

    private FormKey() {}

    /** Whether it is one of ours. */
    public static boolean isOne(String key) {
        try {
            return key != null && UUID.fromString(key).toString().equals(key);
        } catch (IllegalArgumentException tampered) {
            return false;
        }
    }
}
