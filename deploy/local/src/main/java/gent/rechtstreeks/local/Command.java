package gent.rechtstreeks.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What to run, with which environment, where it logs, and the signal that asks it to stop in good order. */
record Command(List<String> words, Map<String, String> environment, Path log, Signal politely) {

    /**
     * A start takes a fifth less processor time so, and there are some fifty in a run of all tests; it is for local runs
     * only. What is started was compiled on this machine or fetched with its checksum, so its bytecode is not verified as
     * well; the names in tens of thousands of classes find a table that is large enough from the start; the heap is taken
     * in large pages where Linux has them. A JVM that does not know one of these options goes without.
     */
    private static final List<String> STARTS_FAST = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-XX:SymbolTableSize=524288",
            "-XX:+UseTransparentHugePages");

    enum Signal {
        TERM,
        /** PostgreSQL reads TERM as "wait until every client has gone". */
        INT
    }

    /** A JVM of the same Java as this one. */
    static Command java(List<String> arguments, Map<String, String> environment, Path log) {
        List<String> words = new ArrayList<>();
        words.add(javaProgram());
        words.addAll(STARTS_FAST);
        words.addAll(arguments);
        return new Command(List.copyOf(words), environment, log, Signal.TERM);
    }

    static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
