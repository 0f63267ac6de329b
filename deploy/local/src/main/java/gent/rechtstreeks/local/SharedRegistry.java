package gent.rechtstreeks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One schema registry with all schemas, in memory, for the tests of all modules; it stays until it is stopped. */
public final class SharedRegistry {

    private SharedRegistry() {}

    /** Writes where it is to a file when it can be asked: {@code SharedRegistry <data folder> <file>}. */
    public static void main(String[] arguments) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(Server::stopAll, "goodbye"));
        try {
            SchemaRegistryServer registry = SchemaRegistryServer.startInMemory(Path.of(arguments[0]), 0);
            registry.registerAll();
            Files.writeString(Path.of(arguments[1]), registry.confluentUrl());
            registry.onExit().join();
        } catch (StackException e) {
            System.err.println("  ✗ " + e.getMessage());
            System.exit(1);
        }
    }
}
