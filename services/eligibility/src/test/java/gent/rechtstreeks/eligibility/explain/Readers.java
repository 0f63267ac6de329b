package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.AnAnswer.ANNA;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.BORN;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.BRAM;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.CHILD;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.HOME;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.STRANGER;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Those who may come and read. */
final class Readers {

    private Readers() {}

    static Reader anna() {
        return Reader.of(Set.of(ANNA), Map.of(CHILD, BORN), HOME, 1);
    }

    /** Whose child has died. */
    static Reader annaWithoutHerChild() {
        return new Reader(Set.of(ANNA), Map.of(), HOME, 1, Set.of(BORN));
    }

    static Reader bram() {
        return Reader.of(Set.of(BRAM), Map.of(CHILD, BORN), HOME, 1);
    }

    /** The other parent, who moved out. */
    static Reader bramElsewhere() {
        return Reader.of(Set.of(BRAM), Map.of(), new UUID(0, 2000), 0);
    }

    /** With a grandmother in the house. */
    static Reader bramAmongThree() {
        return Reader.of(Set.of(BRAM), Map.of(CHILD, BORN), HOME, 2);
    }

    /** Anna's new partner: in the house, no parent of the child. */
    static Reader partner() {
        return Reader.of(Set.of(STRANGER), Map.of(), HOME, 1);
    }

    /** Old enough to log in, too young to be asked. */
    static Reader child() {
        return Reader.of(Set.of(CHILD), Map.of(), HOME, 2);
    }

    static Reader stranger() {
        return Reader.of(Set.of(STRANGER), Map.of(), new UUID(0, 3000), 1);
    }
}
