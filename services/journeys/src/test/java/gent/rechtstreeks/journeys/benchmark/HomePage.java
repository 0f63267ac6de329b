package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.benchmark.OpenLoop.Reply;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.World;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long the portal takes for Home when many ask for it, beside the slowest call that each page waits for. */
final class HomePage {

    private static final int A_SECOND = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final double BYTES_PER_KILOBYTE = 1e3;
    private static final String CARD = "class=\"card\"";
    private static final String MISSING = "messages--warning";

    private final World world;
    private final List<Person> residents;
    private final Report report;
    private final Paper paper;

    HomePage(World world, List<Person> residents, Report report, Paper paper) {
        this.world = world;
        this.residents = residents;
        this.report = report;
        this.paper = paper;
    }

    void measure() throws Exception {
        List<Session> sessions = new ArrayList<>();
        for (Person resident : residents) {
            sessions.add(Session.of(world, resident));
        }
        List<HttpRequest> pages = sessions.stream().map(Session::home).toList();
        new OpenLoop(A_SECOND, WARM_UP).ask(pages);
        Processes processes = new Processes(world);
        Work.Start start = Work.Start.now(processes);
        List<Reply> replies = new OpenLoop(A_SECOND, MEASURED).ask(pages);
        Work work = start.untilNow(processes);
        tell(replies, sessions.getFirst().look());
        report.limit(work);
        report.shares(work);
    }

    private void tell(List<Reply> replies, String page) {
        if (page.contains(MISSING)) {
            throw new IllegalStateException("a part of Home is missing, so it was not measured");
        }
        paper.title("Home, %d times a second, by %d residents who are logged in (ms)", A_SECOND, residents.size());
        paper.line(
                "a page of",
                "%.1f kB, %.1f compressed, with %d cards",
                page.length() / BYTES_PER_KILOBYTE,
                replies.getFirst().bytes() / BYTES_PER_KILOBYTE,
                page.split(CARD, -1).length - 1);
        paper.header();
        Percentiles whole =
                OpenLoop.percentiles(replies, reply -> reply.timing().total());
        Percentiles slowest =
                OpenLoop.percentiles(replies, reply -> reply.timing().slowest());
        paper.percentiles("the server's time for it", whole);
        paper.percentiles("the slowest call it waited for", slowest);
        replies.getFirst()
                .timing()
                .parts()
                .forEach(service ->
                        paper.percentiles("  " + service, OpenLoop.percentiles(replies, reply -> reply.timing()
                                .took(service))));
        paper.percentiles(
                "the rest, by itself",
                OpenLoop.percentiles(
                        replies,
                        reply -> reply.timing().total() - reply.timing().slowest()));
        paper.percentiles("until the browser has it", OpenLoop.percentiles(replies, Reply::millis));
        paper.line("p95 to that of the slowest call", "%.2f", whole.p95() / slowest.p95());
    }
}
