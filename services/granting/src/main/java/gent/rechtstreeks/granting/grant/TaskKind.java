package gent.rechtstreeks.granting.grant;

import java.util.EnumSet;
import java.util.Set;

/** Why a human has to look. */
public enum TaskKind {
    /** The rule says that a person must look, or what was told was silenced because it would hurt to read. */
    ASSIST,
    /** Facts are missing that no source can give. */
    FACTS_UNAVAILABLE,
    /** The amount rests on a parameter that nobody verified. */
    UNVERIFIED_PARAMETERS,
    /** Somebody would get the same right twice in one period. */
    CLASH,
    /** The grant that stands gives more than the newest assessment. */
    LOWER_AMOUNT,
    /** The grant that stands is paid to somebody else. */
    OTHER_PAYEE,
    /** The newest assessment no longer supports the grant that stands. */
    GRANT_IN_DOUBT,
    /** There is something to tell, and nobody to tell it to. */
    NOBODY_TO_TELL,
    /** Somebody whom it concerns objects to being treated proactively. */
    OBJECTION,
    /** Somebody does not want a grant that stands. */
    RENOUNCED,
    /** Two residents turned out to be one, who has the same right twice in one period. */
    MERGE_CLASH,
    /** A case was joined with another person's, and it turns out that they are two. */
    MERGE_TAKEN_BACK;

    /**
     * Those that put in doubt the grants that they show. Not that somebody does not want one, nor an objection: who it is of
     * knows, and the others need not; nor what another asks for beside it.
     */
    public static Set<TaskKind> doubts() {
        return EnumSet.of(
                FACTS_UNAVAILABLE,
                UNVERIFIED_PARAMETERS,
                LOWER_AMOUNT,
                OTHER_PAYEE,
                GRANT_IN_DOUBT,
                MERGE_CLASH,
                MERGE_TAKEN_BACK);
    }

    /** Whether only a human settles it: no assessment says anything of it. */
    public boolean isForAHumanAlone() {
        return this == RENOUNCED || this == MERGE_CLASH || this == MERGE_TAKEN_BACK;
    }
}
