package gent.rechtstreeks.kit.testing;

import gent.rechtstreeks.kit.crash.LastResort;

/** The last resort in tests: what would end the process is thrown. */
public final class HaltedProcess extends LastResort {

    @Override
    protected void halt(int status) {
        throw new Halted(status);
    }

    /** Stands for the end of the process. */
    public static final class Halted extends RuntimeException {

        Halted(int status) {
            super("the process would end with " + status);
        }
    }
}
