package gent.rechtstreeks.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures how fast rights are evaluated, beside KIE's interpreter on the same files, and prints it. Asserts nothing. */
public final class SpeedBenchmark {

    private SpeedBenchmark() {}

    public static void main(String[] arguments) throws RunnerException {
        System.out.println("Measuring; this takes some three minutes. Leave the machine alone meanwhile.");
        List<RunResult> asking = new ArrayList<>(run(of(Asking.class).param("missing", "0")));
        asking.addAll(run(of(Asking.class, "keepingTheTrace").param("missing", "1", "3")));
        Collection<RunResult> loading = run(of(Loading.class));
        new SpeedReport(asking, loading, RightFolder.all().size()).print();
    }

    private static ChainedOptionsBuilder of(Class<?> benchmarks, String... names) {
        String method = names.length == 0 ? ".+" : String.join("|", names);
        return new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.(" + method + ")$")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT);
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }
}
