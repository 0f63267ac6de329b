package gent.rechtstreeks.notifications.testing;

import static io.restassured.RestAssured.given;

import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.notifications.Notification;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The back end of an app, which residents link. */
public record CityApp(String clientId) {

    public static final CityApp OURS = new CityApp("city-app");

    public RequestSpecification asked() {
        return given().auth().oauth2(Tokens.service(clientId, "linked-app")).contentType("application/json");
    }

    /** What a resident's phone asks for and hands over. */
    public String codeOf(FeedClient resident) {
        return resident.asked()
                .contentType("application/json")
                .post("/me/apps/" + clientId + "/link-codes")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    public ValidatableResponse redeems(String code) {
        return asked().body(Map.of("code", code)).post("/app/links").then();
    }

    /** From now on the app knows the resident under this id. */
    public UUID links(FeedClient resident) {
        return UUID.fromString(
                redeems(codeOf(resident)).statusCode(200).extract().path("subscriber"));
    }

    public ValidatableResponse reads(UUID subscriber, String query) {
        return asked().get("/app/subscribers/" + subscriber + "/notifications" + query)
                .then();
    }

    /** What it heard on the topic, in order. */
    public List<Notification> heardOf(UUID subscriber) {
        return TopicProbe.all("notifications", Notification.class).stream()
                .filter(heard -> heard.getSubscriberId().equals(subscriber))
                .toList();
    }

    public Notification awaitHeard(UUID subscriber, long number) {
        return TopicProbe.await(
                "notifications",
                Notification.class,
                heard -> heard.getSubscriberId().equals(subscriber) && heard.getCursor() >= number);
    }
}
