package gent.rechtstreeks.rights;

import gent.rechtstreeks.evaluator.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** All rights from their files, again and again from the first moment of a JVM on. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 0)
@Measurement(iterations = 5)
public class Loading {

    @Benchmark
    public List<RuleFile> byKie() {
        return RightFolder.all().stream().map(RuleFile::read).toList();
    }

    @Benchmark
    public List<Rule> own() {
        ParameterTable parameters = ParameterTable.read();
        return RightFolder.all().stream().map(right -> own(right, parameters)).toList();
    }

    static Rule own(RightFolder right, ParameterTable parameters) {
        try {
            return Rule.load(
                    right.name(),
                    Files.readAllBytes(right.rules()),
                    OwnRules.VOCABULARY,
                    OwnRules.space(parameters, right.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
