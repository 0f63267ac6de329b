package gent.rechtstreeks.journeys.world;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Starts and stops programs beside one another: that is waiting, so it needs a thread each, however few cores there are. */
public final class AtOnce {

    private AtOnce() {}

    /** Returns when it is done with all; the first failure is thrown when the others have ended too. */
    public static <T> void each(Collection<T> all, Consumer<T> action) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> tasks = all.stream()
                    .map(one -> (Callable<Void>) () -> {
                        action.accept(one);
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
