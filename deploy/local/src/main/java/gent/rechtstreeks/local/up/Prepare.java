package gent.rechtstreeks.local.up;

import gent.rechtstreeks.local.KeycloakProgram;
import gent.rechtstreeks.local.StackException;

/** The last step of a build: what Keycloak needs once before its first start. */
public final class Prepare {

    private Prepare() {}

    public static void main(String[] arguments) {
        try {
            KeycloakProgram.prepare();
        } catch (StackException e) {
            System.err.println("  ✗ " + e.getMessage());
            System.exit(1);
        }
    }
}
