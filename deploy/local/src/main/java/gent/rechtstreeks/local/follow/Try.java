package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.Ports;
import gent.rechtstreeks.local.StackException;
import gent.rechtstreeks.local.up.Application;
import gent.rechtstreeks.local.up.Ink;
import gent.rechtstreeks.local.up.LocalData;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lets something happen in the sandbox, and follows it until the resident has read of it. */
public final class Try {

    private static final String USAGE = """
            deploy/local/try birth [--twins]
            deploy/local/try move
            deploy/local/try annul
            deploy/local/try death
            deploy/local/try feed
            deploy/local/try consent

              Lets something happen to a synthetic household. One line for each station that it passes, with
              the time since the event; then what the resident reads.

              birth      a child is born: first the hospital's notice, then the registration
              --twins    two births in one household, which give one grant of waste bags
              move       a household moves within Ghent: announced, declared, confirmed by the neighbourhood officer
              annul      a child is born and waste bags are granted; then the register takes the birth back
              death      a child is born and dies: what was told of the child goes in silence, a human looks
              feed       a child is born, as a phone hears of it that stays connected
              consent    a resident says yes to push messages and takes it back: what the city app hears, and what is kept
            """;

    private static final Map<List<String>, Consumer<Tales>> TALES = Map.of(
            List.of("birth"),
            tales -> tales.birth(false),
            List.of("birth", "--twins"),
            tales -> tales.birth(true),
            List.of("move"),
            Tales::move,
            List.of("annul"),
            Tales::annulment,
            List.of("death"),
            Tales::death,
            List.of("feed"),
            Tales::feed,
            List.of("consent"),
            Tales::consent);

    private Try() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (TALES.containsKey(words)) {
            System.exit(tell(TALES.get(words), Ink.fromScript()));
        }
        System.out.print(USAGE);
        System.exit(words.contains("--help") ? 0 : 2);
    }

    private static int tell(Consumer<Tales> tale, Ink ink) {
        try {
            if (Ports.isFree(Application.REGISTRY_SANDBOX.port())) {
                throw new StackException("Nothing runs here: start deploy/local/up first.");
            }
            tale.accept(new Tales(LocalData.ofThisClone().login(), ink));
            return 0;
        } catch (StackException e) {
            System.err.println();
            System.err.println("  " + ink.red("✗") + " " + e.getMessage());
            return 1;
        }
    }
}
