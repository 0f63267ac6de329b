package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.benchmark.Broadcaster.Effort;

/**
 * What many listeners took of a server.
 *
 * @param connectSeconds until all of them were let in
 * @param kilobytes by which its resident memory grew with them
 * @param unheard what saying all messages took while nobody listened
 * @param heard what the same took while everybody did
 */
record Reception(
        int listeners,
        double connectSeconds,
        long kilobytes,
        int messages,
        Effort unheard,
        Effort heard,
        Percentiles delivery) {

    double kilobytesAListener() {
        return (double) kilobytes / listeners;
    }

    /** With all that it takes to store them. */
    double messagesACore() {
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
