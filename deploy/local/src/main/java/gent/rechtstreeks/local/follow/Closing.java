package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.up.Ink;
import java.util.List;

/** The last lines: how to see the same oneself. */
final class Closing {

    private Closing() {}

    /** Where the same resident reads the same, as a resident does. */
    static List<String> inABrowser(String username, String url, Ink ink) {
        return List.of("", "  " + ink.bold("Look at it") + " as " + username + " in a browser: " + url);
    }

    static List<String> lines(String invitation, String username, String token, String url, Ink ink) {
        return List.of(
                "",
                "  " + ink.bold(invitation) + " as " + username + ink.dim(" (the token is good for 15 minutes)"),
                "",
                "curl -s -H 'Authorization: Bearer " + token + "' " + url,
                "");
    }
}
