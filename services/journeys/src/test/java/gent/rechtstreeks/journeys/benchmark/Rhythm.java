package gent.rechtstreeks.journeys.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Does one thing after the other at a steady pace; whoever was late catches up. */
record Rhythm(int perSecond) {

    <T> void forEach(Iterable<T> all, Consumer<T> act) {
        long pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
        long due = System.nanoTime();
        for (T one : all) {
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            act.accept(one);
            due += pause;
        }
    }
}
