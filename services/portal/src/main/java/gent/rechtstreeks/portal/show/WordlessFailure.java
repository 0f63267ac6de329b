package gent.rechtstreeks.portal.show;

/** A failure for the log: what failed, where, and by which causes, but none of their messages, which may quote a person. */
final class WordlessFailure extends Exception {

    /** Causes may go round in a circle. */
    private static final int MOST_CAUSES = 20;

    private WordlessFailure(Throwable failure, int causes) {
        super(failure.getClass().getName(), cause(failure, causes), false, true);
        setStackTrace(failure.getStackTrace());
    }

    static WordlessFailure of(Throwable failure) {
        return new WordlessFailure(failure, MOST_CAUSES);
    }

    private static Throwable cause(Throwable failure, int causes) {
        Throwable cause = failure.getCause();
        return cause == null || causes == 0 ? null : new WordlessFailure(cause, causes - 1);
    }

    /** It goes by the name of what failed. */
    @Override
    public String toString() {
        return getMessage();
    }
}
