package gent.rechtstreeks.journeys.benchmark;

import java.util.List;
import java.util.Map;

/**
 * A burst that is over.
 *
 * @param published how many messages on which topic
 * @param followed how many messages of ours came of them, on which topic
 * @param first when the register's first message left, in seconds since the epoch; {@code lastPublished} likewise
 * @param sample its bytes
 */
record Burst(
        Map<String, Integer> published,
        Map<String, Integer> followed,
        double first,
        double lastPublished,
        List<Hop> hops,
        Work work,
        Sample sample) {

    int events() {
        return Mix.count(published);
    }

    /** Until the last message was handled that followed from any of it. */
    double seconds() {
        return hops.stream().mapToDouble(Hop::last).max().orElseThrow() - first;
    }

    double eventsPerSecond() {
        return events() / seconds();
    }

    void tell(Paper paper, String pods) {
        paper.title("A burst of %,d mixed events, %s", events(), pods);
        published.forEach((topic, count) -> paper.line("of these on " + topic, "%,d", count));
        followed.forEach((topic, count) -> paper.line("and followed on " + topic, "%,d", count));
        double publishing = lastPublished - first;
        paper.line("published in", "%.1f s, %.0f events/s", publishing, events() / publishing);
        paper.line("nothing under way any more after", "%.1f s, %.0f events/s", seconds(), eventsPerSecond());
    }

    void tellHops(Paper paper) {
        paper.title("What each service did, and took of a processor");
        paper.line("", "%9s %10s %9s %12s %12s", "messages", "messages/s", "done at", "ms a message", "+ PostgreSQL");
        for (Hop hop : hops) {
            paper.line(
                    hop.service().artifact(),
                    "%,9d %10.0f %7.1f s %12.2f %12.2f",
                    hop.records(),
                    hop.perSecond(),
                    hop.last() - first,
                    hop.ownMillisARecord(),
                    hop.databaseMillisARecord());
        }
    }
}
