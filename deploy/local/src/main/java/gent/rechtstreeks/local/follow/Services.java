package gent.rechtstreeks.local.follow;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.up.Application;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a try asks of the running services. */
final class Services {

    private static final List<Application> TRAILS =
            List.of(Application.LIFE_EVENTS, Application.ELIGIBILITY, Application.GRANTING, Application.NOTIFICATIONS);

    private static final int NOT_FOUND = 404;

    private final String operator;

    Services(String operatorToken) {
        this.operator = operatorToken;
    }

    /** Nothing as long as the event has not arrived. */
    Optional<String> lifeEvent(String eventId) {
        String url = Application.LIFE_EVENTS.url() + "/life-events?registerEvent=" + eventId;
        HttpRequest request = Http.to(url, operator).GET().build();
        Http.Answer answer = Http.sendOrFail(Application.LIFE_EVENTS.service(), request);
        if (!answer.ok() && answer.status() != NOT_FOUND) {
            throw Refusal.of(Application.LIFE_EVENTS, request, answer);
        }
        return answer.ok() ? Optional.of(answer.body().get("lifeEvent").asText()) : Optional.empty();
    }

    List<Step> trail(int event, String lifeEvent) {
        List<Step> steps = new ArrayList<>();
        for (Application application : TRAILS) {
            JsonNode trail = ask(
                    application,
                    Http.to(application.url() + "/trail?lifeEvent=" + lifeEvent, operator)
                            .GET());
            trail.get("steps").forEach(step -> steps.add(step(event, application, step)));
        }
        return steps;
    }

    /** The entries that these life events brought, in the order of the feed. */
    static List<FeedEntry> feed(String residentToken, List<String> lifeEvents) {
        List<FeedEntry> entries = new ArrayList<>();
        String url = Application.NOTIFICATIONS.url() + "/feed?limit=100";
        for (JsonNode entry : ask(
                        Application.NOTIFICATIONS, Http.to(url, residentToken).GET())
                .get("entries")) {
            if (lifeEvents.contains(entry.path("lifeEvent").asText())) {
                entries.add(new FeedEntry(entry.path("right").asText(FeedEntry.SEVERAL_RIGHTS), words(entry)));
            }
        }
        return entries;
    }

    private static Optional<FeedEntry.Words> words(JsonNode entry) {
        return text(entry, "title")
                .map(title -> new FeedEntry.Words(
                        title,
                        text(entry, "text").orElse(""),
                        text(entry, "deadline").map(LocalDate::parse),
                        text(entry, "link")));
    }

    /** The amounts in cents that these life events brought this resident, by right. */
    static Map<String, Long> amounts(String residentToken, List<String> lifeEvents) {
        Map<String, Long> amounts = new HashMap<>();
        String url = Application.GRANTING.url() + "/me/grants";
        for (JsonNode grant :
                ask(Application.GRANTING, Http.to(url, residentToken).GET()).get("grants")) {
            JsonNode cents = grant.at("/amount/cents");
            if (cents.isNumber() && lifeEvents.contains(grant.path("lifeEvent").asText())) {
                amounts.put(grant.get("right").asText(), cents.asLong());
            }
        }
        return amounts;
    }

    private static Step step(int event, Application application, JsonNode step) {
        return new Step(
                event,
                application.service(),
                Instant.parse(step.get("at").asText()),
                step.get("station").asText(),
                text(step, "right"),
                text(step, "outcome"),
                text(step, "detail"));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }

    /** The answer; a refusal ends the try. */
    static JsonNode ask(Application application, HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        Http.Answer answer = Http.sendOrFail(application.service(), request);
        if (!answer.ok()) {
            throw Refusal.of(application, request, answer);
        }
        return answer.body();
    }
}
