package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.stream.Stream;

/** Refuses what cannot be, from whichever register it comes. A reason names the rule, never the people. */
final class Implausible {

    private Implausible() {}

    static void refuse(boolean implausible, String reason) {
        if (implausible) {
            throw new BadMessage(reason);
        }
    }

    static void refuseReal(Stream<Insz> numbers) {
        refuse(!numbers.allMatch(Insz::synthetic), "an INSZ that is not synthetic, outside production");
    }
}
