package gent.rechtstreeks.kit.arrive;

import gent.rechtstreeks.kit.wire.RegistryUnavailable;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells "this message is bad" from "the world is down" and from "two transactions met". */
final class Faults {

    /** SQL state classes: connection, insufficient resources, operator intervention, system error. */
    private static final Set<String> WORLD = Set.of("08", "53", "57", "58");

    /** A fail-over is under way: the database answers, but does not take changes yet. */
    private static final String READ_ONLY = "25006";

    /** A statement that was cancelled, for example by its own time limit, says nothing about the world. */
    private static final String CANCELLED = "57014";

    /** Serialisation failure, deadlock, lock not available. */
    private static final Set<String> CLASH = Set.of("40001", "40P01", "55P03");

    private Faults() {}

    /** The database or the schema registry is down, or the service says itself that it cannot: wait, no message is to blame. */
    static boolean isTheWorld(Throwable fault) {
        return causes(fault).anyMatch(Faults::isDown);
    }

    /** Which part of the world it is, for the log; quotes nothing but what is ours. */
    static String whatIsDown(Throwable fault) {
        return causes(fault)
                .filter(Faults::isDown)
                .findFirst()
                .map(Faults::name)
                .orElse("unknown");
    }

    /** Two transactions met: the same work succeeds on a next try. */
    static boolean isAClash(Throwable fault) {
        return causes(fault).anyMatch(cause -> cause instanceof SQLException sql && CLASH.contains(sql.getSQLState()));
    }

    /** No message is to blame, whichever of the two it is: the same work is tried again. */
    static boolean isNobodysFault(Throwable fault) {
        return isTheWorld(fault) || isAClash(fault);
    }

    /** Why a message failed, for the dead letter: never an exception's text, which may quote personal data. */
    static String reason(Throwable fault) {
        return causes(fault)
                .filter(BadMessage.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseGet(() -> "cannot be applied: " + where(causes(fault).reduce(fault, (first, next) -> next)));
    }

    private static boolean isDown(Throwable cause) {
        if (cause instanceof RegistryUnavailable || cause instanceof NotNow) {
            return true;
        }
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        if (state == null) {
            return isThePool(sql);
        }
        return state.equals(READ_ONLY)
                || state.length() == 5 && WORLD.contains(state.substring(0, 2)) && !state.equals(CANCELLED);
    }

    private static String name(Throwable down) {
        return switch (down) {
            case SQLException sql when sql.getSQLState() != null -> "the database, SQL state " + sql.getSQLState();
            case SQLException pool -> "the database, no connection in time";
            default -> down.getMessage();
        };
    }

    /** The pool has no state for a connection that it cannot get in time, nor for a transaction that took too long. */
    private static boolean isThePool(SQLException fault) {
        return fault.getMessage() != null && fault.getMessage().startsWith("Acquisition timeout");
    }

    private static String where(Throwable root) {
        return root.getClass().getSimpleName()
                + Stream.of(root.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("gent.rechtstreeks"))
                        .findFirst()
                        .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                        .orElse("");
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
