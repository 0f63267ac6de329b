package gent.rechtstreeks.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What to run, with which environment, where it logs, and the signal that asks it to stop in good order. */
record Command(List<String> words, Map<String, String> environment, Path log, Signal politely) {

    /**
     * What is started here was compiled on this machine or fetched with its checksum: to verify its bytecode as well takes an
     * eighth of each start, and there are some fifty in a run of all tests. It is for local runs only.
     */
    private static final List<String> UNVERIFIED =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote");

    enum Signal {
        TERM,
        /** PostgreSQL reads TERM as "wait until every client has gone". */
        INT
    }

    /** A JVM of the same Java as this one. */
    static Command java(List<String> arguments, Map<String, String> environment, Path log) {
        List<String> words = new ArrayList<>();
        words.add(javaProgram());
        words.addAll(UNVERIFIED);
        words.addAll(arguments);
        return new Command(List.copyOf(words), environment, log, Signal.TERM);
    }

    static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
