package gent.rechtstreeks.rights;

import gent.rechtstreeks.evaluator.Truth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One household, all rights, on one thread: how many a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class Asking {

    @Benchmark
    public void byKie(AskedHouseholds households, Blackhole kept) {
        households.next().forEach(asked -> kept.consume(asked.byKie()));
    }

    @Benchmark
    public void keepingTheTrace(AskedHouseholds households, Blackhole kept) {
        households.next().forEach(asked -> kept.consume(asked.own()));
    }

    @Benchmark
    public void inWords(AskedHouseholds households, Blackhole kept) {
        households.next().forEach(asked -> {
            gent.rechtstreeks.evaluator.Answer answer = asked.own();
            kept.consume(answer.trace());
            kept.consume(answer.used());
            kept.consume(answer.missing());
        });
    }

    /** As a dry run over many households does, right by right: who is eligible, and what it costs. */
    @Benchmark
    @OperationsPerInvocation(AskedHouseholds.NUMBER)
    public long inBatch(AskedHouseholds households) {
        long cents = 0;
        for (List<AskedRight> right : households.byRight()) {
            for (AskedRight asked : right) {
                gent.rechtstreeks.evaluator.Answer answer = asked.own();
                cents += answer.eligible() == Truth.YES ? answer.amountCents().orElse(0L) : 0;
            }
        }
        return cents;
    }
}
