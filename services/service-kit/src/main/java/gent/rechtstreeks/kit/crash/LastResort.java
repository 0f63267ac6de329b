package gent.rechtstreeks.kit.crash;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Ends a process whose Java machine is broken (out of memory, an internal error): nothing that it still does can be
 * trusted. It ends without clean-up, so nothing is acknowledged; what was not committed comes again, in a new process.
 */
@ApplicationScoped
public class LastResort {

    private static final Logger LOG = Logger.getLogger(LastResort.class);
    private static final int BROKEN = 70;

    /** Returns only when the machine is sound, and the fault somebody else's. */
    public void endIfBroken(Throwable fault) {
        Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(LastResort::isBroken)
                .findFirst()
                .ifPresent(this::end);
    }

    private void end(Throwable broken) {
        LOG.fatalf("This process ends: %s", broken.getClass().getSimpleName());
        halt(BROKEN);
    }

    protected void halt(int status) {
        Runtime.getRuntime().halt(status);
    }

    /** Too deep a recursion leaves the machine sound: the message that asked for it is to blame. */
    private static boolean isBroken(Throwable cause) {
        return cause instanceof VirtualMachineError && !(cause instanceof StackOverflowError);
    }
}
