package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.benchmark.OpenLoop.Reply;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.Http;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** How long a simulation takes, beside one evaluation: all rights of a household looked at once, on one day. */
final class WhatIfs {

    private static final int A_SECOND = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration MEASURED = Duration.ofSeconds(25);
    private static final String RULES = "rules";

    private static final int MONTHS = 12;
    /** Today, and each month with the changes and without them. */
    private static final int LOOKS = 1 + 2 * MONTHS;
    /** One or two adults, with a child or without: what a household may be of which nobody says anything. */
    private static final int SHAPES = 4;

    private final World world;
    private final List<Person> residents;
    private final Paper paper;

    WhatIfs(World world, List<Person> residents, Paper paper) {
        this.world = world;
        this.residents = residents;
        this.paper = paper;
    }

    void measure() {
        List<HttpRequest> own = residents.stream()
                .map(resident -> simulation(true, Http.to(address("/simulations"), token(resident))))
                .toList();
        List<HttpRequest> unknown = List.of(simulation(false, Http.to(address("/simulations"))));
        List<HttpRequest> read = residents.stream()
                .map(resident ->
                        Http.to(address("/me/assessments"), token(resident)).build())
                .toList();
        List.of(own, unknown, read).forEach(requests -> new OpenLoop(A_SECOND, WARM_UP).ask(requests));
        paper.title("Simulations of %d months, %d a second, a child, a move and an income (ms)", MONTHS, A_SECOND);
        paper.header();
        tell("of a resident", LOOKS, own);
        tell("of nobody, who says nothing", LOOKS * SHAPES, unknown);
        paper.percentiles("beside: own answers, read again", OpenLoop.percentiles(measured(read), Reply::millis));
    }

    private void tell(String whose, int looks, List<HttpRequest> requests) {
        List<Reply> replies = measured(requests);
        Percentiles whole = OpenLoop.percentiles(replies, Reply::millis);
        Percentiles one = OpenLoop.percentiles(replies, reply -> reply.timing().took(RULES) / looks);
        paper.percentiles(whose, whole);
        paper.percentiles("  of these, the rules", OpenLoop.percentiles(replies, reply -> reply.timing()
                .took(RULES)));
        paper.line(
                "  one evaluation, of " + looks, "%9.3f %9.3f %9.3f %9d", one.p50(), one.p95(), one.p99(), one.count());
        paper.line("  p95 to that of one evaluation", "%.1f", whole.p95() / one.p95());
    }

    private static List<Reply> measured(List<HttpRequest> requests) {
        return new OpenLoop(A_SECOND, MEASURED).ask(requests);
    }

    private String token(Person resident) {
        return world.api().resident(resident);
    }

    private String address(String path) {
        return world.pods().url(Service.ELIGIBILITY) + path;
    }

    private static HttpRequest simulation(boolean own, HttpRequest.Builder request) {
        YearMonth now = YearMonth.now();
        Map<String, Object> changes = Map.of(
                "child", Map.of("month", now.plusMonths(2).toString()),
                "move", Map.of("postalCode", "9050", "month", now.plusMonths(3).toString()),
                "income", Map.of("cents", 1_800_000, "month", now.plusMonths(4).toString()));
        return request.header("Content-Type", "application/json")
                .POST(Http.json(Map.of("forMe", own, "changes", changes, "months", MONTHS)))
                .build();
    }
}
