package gent.rechtstreeks.journeys.simulator;

import java.util.Arrays;

/**
 * What the simulator found in the services and nobody has mended yet. A run counts it and goes on; once it is mended its
 * seed holds, a test says so, and it leaves this list.
 */
enum Finding {
    /** Of a move of which all movers have died life-events names a household without members: eligibility refuses it. */
    MOVE_OF_THE_DEAD(76, "fell over: %s", "the household that the life event is about is"),
    /** eligibility closes what it said of an alias under another id than it says it anew; granting may keep the wrong one. */
    RIGHT_UNDER_TWO_IDS(21, "after two turned out to be one, the last word on %s was not decided on", ""),
    /** life-events: who turns out to be two brings along the household of the older id, also where others stay. */
    HOUSEHOLD_OF_THE_OLDER_ID(59, "%s lives with somebody who was two, and got another household", ""),
    /** life-events: whoever lived alone and did not die after all gets another household than before. */
    HOUSEHOLD_OF_WHO_LIVES(133, "%s did not die and got another household", ""),
    /** life-events: what comes after a period that had ended when its word was told is never asked. */
    PERIOD_THAT_HAD_ENDED(1919, "%s was refused, though the bank says yes since", ""),
    /** eligibility: the declaration of a mover who has died is closed as if somebody must look, though others declared it. */
    DECLARATION_OF_THE_DEAD(690, "a mover has died, and a declaration is still looked at after %s", ""),
    /** granting: a grant is settled with its payee by another case, and nobody looks at it once the payee has died. */
    PAID_TO_THE_DEAD(12, "%s is paid to somebody who has died, and nobody looks", ""),
    /** eligibility: bags stay the last word about a child who has died, when the family has left the city since. */
    BAGS_OF_THE_DEAD(1738, "%s is for somebody who has died", "waste-bags");

    private final long seed;
    private final String how;
    private final String detail;

    Finding(long seed, String how, String detail) {
        this.seed = seed;
        this.how = how;
        this.detail = detail;
    }

    /** One that shows it. */
    long seed() {
        return seed;
    }

    boolean is(Broken broken) {
        return broken.isOf(how) && broken.getMessage().contains(detail);
    }

    static boolean isKnown(Broken broken) {
        return Arrays.stream(values()).anyMatch(finding -> finding.is(broken));
    }
}
