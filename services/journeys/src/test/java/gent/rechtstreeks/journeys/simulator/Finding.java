package gent.rechtstreeks.journeys.simulator;

import java.util.Arrays;

/**
 * What the simulator found in the services and nobody has mended yet. A run counts it and goes on; once it is mended its
 * seed holds, a test says so, and it leaves this list.
 */
enum Finding {
    /**
     * granting: a case that waits for a human stays silent, so the words after a stillbirth stay when the child turns out
     * to live and its domicile is unknown or elsewhere.
     */
    CONDOLENCE_FOR_A_LIVING_CHILD(65, "a child lives, and the feed shows %s: %s"),
    /** granting: for the same reason, who no longer moves along keeps reading that a human looks. */
    FORMER_MOVER(730, "read by somebody who does not move: %s"),
    /** granting: and who moves along since does not read it. */
    LATER_MOVER(3417, "not read by everybody who moves: %s"),
    /** granting: a grant is told to its payee, but whoever read before that a human looks keeps reading it. */
    FORMER_PAYEE(836, "%s stands, though only others were told since"),
    /** granting: a case that is settled by the grant of another still says that a human looks. */
    SETTLED_IN_SILENCE(128, "%s stands, and nobody looks"),
    /** life-events: who only announced or declared a move counts as gone when a household's id is given to who stays. */
    ID_OF_WHO_ONLY_DECLARED(756, "%s never moved and got another household"),
    /** life-events: a mover who is not in the register, beside others who are, has no birth date and is told nothing. */
    MOVER_OUTSIDE_THE_REGISTER(1299, "whoever is not in the register yet was not reminded: %s");

    private final long seed;
    private final String how;

    Finding(long seed, String how) {
        this.seed = seed;
        this.how = how;
    }

    /** One that shows it. */
    long seed() {
        return seed;
    }

    boolean is(Broken broken) {
        return broken.isOf(how);
    }

    static boolean isKnown(Broken broken) {
        return Arrays.stream(values()).anyMatch(finding -> finding.is(broken));
    }
}
