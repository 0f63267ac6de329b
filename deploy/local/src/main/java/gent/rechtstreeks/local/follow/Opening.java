package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.up.Ink;
import java.util.List;

/** Whom it happens to, before anything is told: they have a login by now, and it can be watched as them. */
final class Opening {

    private Opening() {}

    static List<String> lines(String username, String url, Ink ink) {
        return List.of(
                "  " + ink.bold("This is the family of " + username) + ". To see the messages arrive, log in now as "
                        + username,
                "  (password as `up` said) in a browser: " + url);
    }
}
