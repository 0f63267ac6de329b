package gent.rechtstreeks.portal.show;

import jakarta.ws.rs.BadRequestException;
import java.util.regex.Pattern;

/** The names that services give to purposes, facts and apps. They come back from a browser, where anything may be typed. */
final class ServiceNames {

    /** For paths. */
    static final String PATTERN = "[a-z0-9-]{1,64}";

    private static final Pattern NAME = Pattern.compile(PATTERN);

    private ServiceNames() {}

    static String checked(String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new BadRequestException();
        }
        return name;
    }
}
