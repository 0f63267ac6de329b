package gent.rechtstreeks.local.follow;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.StackException;
import gent.rechtstreeks.local.up.Application;
import java.net.http.HttpRequest;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service that does not do what a try asks: what was asked, what came back, and where its log is. */
final class Refusal {

    private Refusal() {}

    static StackException of(Application application, HttpRequest request, Http.Answer answer) {
        String asked = request.method() + " " + request.uri().getPath();
        return new StackException(application.service() + " answers " + asked + " with status " + answer.status() + ": "
                + reason(answer.body()) + ". Its log: deploy/local/data/" + application.service() + ".log");
    }

    private static String reason(JsonNode problem) {
        String words = Stream.of("title", "detail")
                .map(field -> problem.path(field).asText(null))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "no reason given" : words;
    }
}
