package gent.rechtstreeks.portal.ask;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;

/** Who asks, and in which language the answer should be: goes along with every call to a service. */
public final class Caller {

    @HeaderParam(HttpHeaders.AUTHORIZATION)
    private final String authorization;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    private final String language;

    private Caller(String authorization, String language) {
        this.authorization = authorization;
        this.language = language;
    }

    /** A resident who is logged in. */
    public static Caller withToken(String token, String language) {
        return new Caller("Bearer " + token, language);
    }

    /** Somebody who is not: no service but those that are open answers. */
    public static Caller anonymous(String language) {
        return new Caller(null, language);
    }

    public String getAuthorization() {
        return authorization;
    }

    public String getLanguage() {
        return language;
    }
}
