package gent.rechtstreeks.local.follow;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.StackException;
import gent.rechtstreeks.local.up.Application;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The back end of the city app: it knows the resident by an id of its own, and listens on a topic. */
final class LinkedApp implements AutoCloseable {

    private static final String CLIENT = "city-app";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(20).toNanos();
    private static final int FORBIDDEN = 403;

    private final Login login;
    private final String subscriber;
    private final AppTopic topic;

    private LinkedApp(Login login, String subscriber) {
        this.login = login;
        this.subscriber = subscriber;
        this.topic = AppTopic.listening(subscriber);
    }

    /** The resident's phone asks for a code, which the app's back end hands in. */
    static LinkedApp linkedBy(String residentToken, Login login) {
        JsonNode code =
                ask(Http.to(Application.NOTIFICATIONS.url() + "/me/apps/" + CLIENT + "/link-codes", residentToken)
                        .POST(HttpRequest.BodyPublishers.noBody()));
        JsonNode linked = ask(Http.to(Application.NOTIFICATIONS.url() + "/app/links", login.serviceToken(CLIENT))
                .header("Content-Type", "application/json")
                .POST(Http.json(Map.of("code", code.get("code").asText()))));
        return new LinkedApp(login, linked.get("subscriber").asText());
    }

    /** When the notifications were first seen to know that the resident wants to be told, or does not. */
    Instant seesThat(boolean wanted) {
        String url = Application.NOTIFICATIONS.url() + "/app/subscribers/" + subscriber + "/notifications";
        HttpRequest question = Http.to(url, login.serviceToken(CLIENT)).build();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            Http.Answer answer = Http.sendOrFail(Application.NOTIFICATIONS.service(), question);
            if (wanted ? answer.ok() : answer.status() == FORBIDDEN) {
                return Instant.now();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        throw new StackException(
                "After " + PATIENCE.toSeconds() + " s the notifications have not heard what was said.");
    }

    /** The next so many things that it is told. */
    List<AppTopic.Heard> hears(int number) {
        return topic.next(number, PATIENCE);
    }

    /** What it is told within that time. */
    List<AppTopic.Heard> hearsWithin(Duration time) {
        return topic.next(Integer.MAX_VALUE, time);
    }

    @Override
    public void close() {
        topic.close();
    }

    private static JsonNode ask(HttpRequest.Builder request) {
        return Services.ask(Application.NOTIFICATIONS, request);
    }
}
