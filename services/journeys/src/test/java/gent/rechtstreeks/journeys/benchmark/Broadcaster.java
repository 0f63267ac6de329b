package gent.rechtstreeks.journeys.benchmark;

import java.net.http.HttpRequest;
import java.util.UUID;

/** A server to which many listen, and that tells each of them what is meant for them alone. */
interface Broadcaster {

    /** With what a listener asks for a stream; listeners are counted from 0. */
    HttpRequest subscription(int listener);

    /** Lets it tell a listener something; {@code about} is how both of us know it again. */
    void say(int listener, UUID about);

    /** Returns when it has dealt with all that was said. */
    void settle();

    /** Throws away what it keeps for nobody, so that what is left is needed. */
    void tidy();

    long residentKilobytes();

    /** What it needs of that for what it holds now, as far as it can say. */
    long liveKilobytes();

    /** What it took of processors so far. */
    Effort effort();

    /**
     * Processor seconds.
     *
     * @param database those of PostgreSQL on its behalf
     */
    record Effort(double own, double database) {

        Effort minus(Effort before) {
            return new Effort(own - before.own, database - before.database);
        }

        double together() {
            return own + database;
        }
    }
}
