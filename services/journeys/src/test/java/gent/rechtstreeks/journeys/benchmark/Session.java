package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A resident who is logged in at the portal as with a browser: Home, the form of the login, and back. */
final class Session {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final int MOST_STEPS = 10;
    private static final int OK = 200;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI home;
    private final Cookies cookies = new Cookies();

    private Session(URI home) {
        this.home = home;
    }

    static Session of(World world, Person person) throws IOException, InterruptedException {
        Session session = new Session(URI.create(world.pods().url(Service.PORTAL) + "/"));
        HttpResponse<String> form = session.follow(session.request(session.home));
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("Home does not lead to a login");
        }
        Map<String, String> typed = Map.of(
                "username",
                world.api().username(person),
                "password",
                world.login().password());
        session.follow(session.request(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(Http.form(typed)));
        session.look();
        return session;
    }

    /** Asks for Home, compressed as browsers do. */
    HttpRequest home() {
        return request(home).header("Accept-Encoding", "gzip").build();
    }

    /** Home as it is now. */
    String look() throws IOException, InterruptedException {
        HttpResponse<String> page = send(request(home));
        if (page.statusCode() != OK) {
            throw new IllegalStateException("Home answers " + page.statusCode());
        }
        return page.body();
    }

    private HttpResponse<String> follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(first);
        for (int step = 0; answer.statusCode() / 100 == 3 && step < MOST_STEPS; step++) {
            String next = answer.headers().firstValue("Location").orElseThrow();
            answer = send(request(answer.uri().resolve(next)));
        }
        if (answer.statusCode() != OK) {
            throw new IllegalStateException("The login ends in " + answer.statusCode());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookies::take);
        return answer;
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/html");
        return cookies.header().isEmpty() ? request : request.header("Cookie", cookies.header());
    }
}
