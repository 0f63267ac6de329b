package gent.rechtstreeks.local.up;

import gent.rechtstreeks.local.Ports;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Looks before anything starts whether all ports are free. */
final class PortsCheck {

    private static final long GRACE = TimeUnit.SECONDS.toNanos(10);

    private PortsCheck() {}

    static void run() {
        // What a killed run leaves behind needs some seconds to go.
        long deadline = System.nanoTime() + GRACE;
        for (Infrastructure server : Infrastructure.values()) {
            require(server.title(), server.port(), deadline);
        }
        for (Application application : Application.values()) {
            require(application.service(), application.port(), deadline);
        }
    }

    private static void require(String name, int port, long deadline) {
        while (!Ports.isFree(port) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        Ports.requireFree(name, port);
    }
}
