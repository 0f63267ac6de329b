package gent.rechtstreeks.local.up;

import gent.rechtstreeks.local.StackException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Things that start side by side, at most so many at a time; the first that fails ends the phase. */
final class Phase {

    /** What starts something, and answers with what to say about it. */
    interface Start {
        String run();
    }

    private record Task(String name, Start start) {}

    private final String title;
    private final int sideBySide;
    private final List<Task> tasks = new ArrayList<>();

    Phase(String title, int sideBySide) {
        this.title = title;
        this.sideBySide = sideBySide;
    }

    Phase add(String name, Start start) {
        tasks.add(new Task(name, start));
        return this;
    }

    void run(Progress progress) {
        progress.phase(title);
        try (ExecutorService threads = Executors.newFixedThreadPool(sideBySide)) {
            CompletionService<Void> running = new ExecutorCompletionService<>(threads);
            tasks.forEach(task -> running.submit(() -> run(task, progress), null));
            try {
                awaitAll(running);
            } catch (StackException e) {
                threads.shutdownNow();
                throw e;
            }
        }
    }

    private static void run(Task task, Progress progress) {
        long began = System.nanoTime();
        String said = task.start().run();
        progress.ready(task.name(), System.nanoTime() - began, said);
    }

    private void awaitAll(CompletionService<Void> running) {
        for (int i = 0; i < tasks.size(); i++) {
            try {
                running.take().get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof StackException known
                        ? known
                        : new StackException("Something unexpected: " + e.getCause() + ".", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackException("Interrupted.", e);
            }
        }
    }
}
