package gent.rechtstreeks.local.up;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops a run that was started elsewhere. */
public final class Down {

    private static final int PATIENCE_SECONDS = 90;

    private Down() {}

    public static void main(String[] arguments) throws InterruptedException {
        Optional<ProcessHandle> holder = RunLock.holder(LocalData.ofThisClone());
        if (holder.isEmpty()) {
            System.out.println("  Nothing runs here.");
            return;
        }
        holder.get().destroy();
        try {
            holder.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            System.out.println("  Stopped. The data stays in deploy/local/data.");
        } catch (TimeoutException | ExecutionException e) {
            holder.get().destroyForcibly();
            System.out.println("  It did not stop in " + PATIENCE_SECONDS + " s, so it was killed.");
        }
    }
}
