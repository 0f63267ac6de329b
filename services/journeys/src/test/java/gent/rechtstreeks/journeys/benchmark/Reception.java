package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.benchmark.Broadcaster.Effort;

/**
 * What many listeners took of a server.
 *
 * @param connectSeconds until all of them were let in
 * @param delivery at a calm pace
 * @param rush when each was told something at once
 */
record Reception(int listeners, double connectSeconds, Memory memory, Percentiles delivery, Rush rush) {

    /** By how many kilobytes a server grew with its listeners: what it has of the machine, and what it needs of that. */
    record Memory(double resident, double live) {

        static Memory of(Broadcaster server) {
            server.tidy();
            return new Memory(server.residentKilobytes(), server.liveKilobytes());
        }

        Memory growthSince(Memory before, int listeners) {
            return new Memory((resident - before.resident) / listeners, (live - before.live) / listeners);
        }
    }

    /**
     * Many messages at once.
     *
     * @param seconds until all were heard
     * @param unheard what the same number took while nobody was connected
     * @param heard what they took
     */
    record Rush(int messages, double seconds, Effort unheard, Effort heard) {

        double perSecond() {
            return messages / seconds;
        }

        /** With all that it takes to store them. */
        double perCore() {
            return messages / heard.together();
        }

        double millisAMessage() {
            return 1_000 * heard.together() / messages;
        }

        /** Without what the same messages take when nobody is connected. */
        double millisToTell() {
            return 1_000 * heard.minus(unheard).together() / messages;
        }
    }
}
