package gent.rechtstreeks.local.birth;

import gent.rechtstreeks.local.up.Application;
import gent.rechtstreeks.local.up.Ink;
import java.util.List;

/** The last lines: how to read the same feed oneself. */
public final class Closing {

    private Closing() {}

    public static List<String> lines(String username, String token, Ink ink) {
        return List.of(
                "",
                "  " + ink.bold("Read it yourself") + " as " + username
                        + ink.dim(" (the token is good for 15 minutes)"),
                "",
                "curl -s -H 'Authorization: Bearer " + token + "' " + Application.NOTIFICATIONS.url() + "/feed",
                "");
    }
}
