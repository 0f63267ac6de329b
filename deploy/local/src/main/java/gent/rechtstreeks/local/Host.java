package gent.rechtstreeks.local;

/** Where the program of a server runs: as a child process of this JVM, or wherever a test wants it. */
@FunctionalInterface
public interface Host<S extends Server> {

    /** Lets it run, on what it stored before if it ran before; whether it is ready is for the server to see. */
    Running run(S server);
}
