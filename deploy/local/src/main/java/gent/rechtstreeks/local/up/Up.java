package gent.rechtstreeks.local.up;

import gent.rechtstreeks.local.Server;
import gent.rechtstreeks.local.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Starts the embedded run and stays until it is stopped, or until a part of it dies. */
public final class Up {

    private final LocalData data;
    private final Ink ink = Ink.fromScript();
    private final Progress progress = new Progress(System.out, ink);

    private volatile boolean stopping;

    private Up(LocalData data) {
        this.data = data;
    }

    public static void main(String[] arguments) {
        System.exit(new Up(LocalData.ofThisClone()).run(List.of(arguments)));
    }

    private int run(List<String> options) {
        try {
            data.create();
            RunLock.take(data);
            if (options.contains("--fresh")) {
                data.clear();
            }
            startAndWatch(options.contains("--detach"));
            return 1;
        } catch (StackException e) {
            return failed(e);
        }
    }

    private void startAndWatch(boolean detached) {
        long began = System.nanoTime();
        PortsCheck.run();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "goodbye"));
        LocalRun run = new LocalRun(data);
        run.start(progress);
        List<Resident> residents = Residents.ensure(data.login());
        Welcome.lines(ink, System.nanoTime() - began, data.login().password(), residents, detached)
                .forEach(progress::say);
        markReady();
        awaitFirstDeath(run.running());
    }

    private void awaitFirstDeath(List<Server> running) {
        CompletableFuture<?>[] ends = running.stream()
                .map(server -> server.onExit().thenApply(code -> {
                    throw new StackException(
                            server.name() + " stopped by itself (exit code " + code + ").", server.log());
                }))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(ends).join();
        } catch (java.util.concurrent.CompletionException e) {
            throw e.getCause() instanceof StackException known ? known : e;
        }
    }

    private int failed(StackException e) {
        if (!stopping) {
            System.err.println();
            System.err.println("  " + ink.red("✗") + " " + e.getMessage());
        }
        return 1;
    }

    private void stop() {
        stopping = true;
        progress.say("");
        progress.say("  Stopping …");
        Server.stopAll();
        progress.say("  Stopped; nothing is left running. The data stays in deploy/local/data.");
    }

    private void markReady() {
        try {
            Files.createFile(data.readyMark());
        } catch (IOException e) {
            throw new StackException("Cannot write " + data.readyMark() + ".", e);
        }
    }
}
