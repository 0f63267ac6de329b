package gent.rechtstreeks.journeys.benchmark;

/**
 * How fast messages of the same bytes go through loops that decide nothing.
 *
 * @param hop messages a second through one loop that has the machine to itself
 * @param chain messages a second through four of them, one behind the other, at the same time
 * @param millisAMessage processor time of one loop for a message, with PostgreSQL's
 */
record Bare(double hop, double chain, double millisAMessage) {

    void tell(Paper paper, Burst burst) {
        paper.title(
                "Beside it, the bare loop: Kafka in, one commit a batch, Kafka out (%,d messages of %,d bytes, %,d"
                        + " bytes of state each)",
                burst.events(), burst.sample().messageBytes(), burst.sample().stateBytes());
        paper.line("one hop alone", "%,.0f messages/s, %.2f ms of a processor each", hop, millisAMessage);
        paper.line("four hops in a row, all at once", "%,.0f messages/s", chain);
        paper.title("Ours to the bare loop (1 would be as fast)");
        paper.line("whole: events/s to four bare hops", "%.3f", burst.eventsPerSecond() / chain);
        for (Hop one : burst.hops()) {
            double dear = (one.ownMillisARecord() + one.databaseMillisARecord()) / millisAMessage;
            paper.line(
                    one.service().artifact() + ", its messages/s",
                    "%.3f, at %.1f times the processor time for a message",
                    one.perSecond() / hop,
                    dear);
        }
    }
}
