package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.ABirth;
import gent.rechtstreeks.eligibility.assess.ADay;
import gent.rechtstreeks.eligibility.assess.AMove;
import gent.rechtstreeks.eligibility.assess.Situation;

/** A situation in words, and as a rule sees it. */
record Example(String described, Situation situation) {

    Example(String described, ABirth birth) {
        this(described, birth.situation());
    }

    Example(String described, AMove move) {
        this(described, move.situation());
    }

    Example(String described, ADay day) {
        this(described, day.situation());
    }
}
