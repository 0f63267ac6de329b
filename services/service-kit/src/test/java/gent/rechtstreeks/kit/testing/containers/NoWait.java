package gent.rechtstreeks.kit.testing.containers;

import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;

/** Our servers see for themselves when they are ready, in the same way wherever they run. */
final class NoWait extends AbstractWaitStrategy {

    @Override
    protected void waitUntilReady() {}
}
