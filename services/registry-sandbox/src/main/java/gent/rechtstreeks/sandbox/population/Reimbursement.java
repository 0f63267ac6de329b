package gent.rechtstreeks.sandbox.population;

import java.util.random.RandomGenerator;

/** Which adults of a household have the increased reimbursement. */
enum Reimbursement {
    NOBODY,
    FIRST_ADULT,
    ALL_ADULTS;

    boolean covers(int adult) {
        return this == ALL_ADULTS || this == FIRST_ADULT && adult == 0;
    }

    /** Says of one household after another who has it. */
    interface Dealer {
        Reimbursement next(RandomGenerator random);
    }

    /** Deals it out to one household in each seven, at a random place among them. */
    static final class OneInSeven implements Dealer {
        private static final int GROUP = 7;

        private int dealt;
        private int lucky;

        @Override
        public Reimbursement next(RandomGenerator random) {
            if (dealt % GROUP == 0) {
                lucky = random.nextInt(GROUP);
            }
            if (dealt++ % GROUP != lucky) {
                return NOBODY;
            }
            return random.nextBoolean() ? ALL_ADULTS : FIRST_ADULT;
        }
    }
}
