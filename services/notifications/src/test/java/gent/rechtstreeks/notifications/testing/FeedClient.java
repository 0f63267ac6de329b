package gent.rechtstreeks.notifications.testing;

import static io.restassured.RestAssured.given;

import gent.rechtstreeks.kit.testing.KnownResidents;
import gent.rechtstreeks.kit.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** A resident who reads the own feed, as the city app does. */
public final class FeedClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger BORN = new AtomicInteger();

    private final UUID resident = UUID.randomUUID();
    private final String token;

    public FeedClient() {
        String rrn = "906101%05d".formatted(BORN.incrementAndGet());
        KnownResidents.is(rrn, resident);
        token = Tokens.resident(rrn);
    }

    public UUID resident() {
        return resident;
    }

    public String token() {
        return token;
    }

    public RequestSpecification asked() {
        return given().auth().oauth2(token);
    }

    /** The first page, as it is. */
    public ValidatableResponse feed() {
        return asked().get("/feed").then();
    }

    public List<Entry> entries() {
        return page(null, 100).entries();
    }

    /** The first page as it reads in a language that the address asks for. */
    public List<Entry> entriesIn(String language) {
        Response response = asked().queryParam("language", language).get("/feed");
        return response.then().statusCode(200).extract().as(Page.class).entries();
    }

    public Page page(String after, int limit) {
        RequestSpecification request = asked().queryParam("limit", limit);
        Response response = (after == null ? request : request.queryParam("after", after)).get("/feed");
        return response.then().statusCode(200).extract().as(Page.class);
    }

    /** Chooses a language. */
    public void choose(String language) {
        chooses(Map.of("language", language)).then().statusCode(200);
    }

    public Response chooses(Object body) {
        return asked().contentType(ContentType.JSON).body(body).put("/me/preferences");
    }

    public String language() {
        return asked().get("/me/preferences").then().statusCode(200).extract().path("language");
    }

    /** Waits until the feed is as wanted and returns it. */
    public List<Entry> await(Predicate<List<Entry>> wanted) {
        return Awaitility.await("the feed")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(this::entries, wanted);
    }

    /** Waits for so many entries. */
    public List<Entry> awaitEntries(int count) {
        return await(entries -> entries.size() == count);
    }

    /** A page as a client reads it. */
    public record Page(List<Entry> entries, String next) {}

    /** An entry as a client reads it. */
    public record Entry(
            UUID id,
            String cursor,
            String type,
            String right,
            UUID lifeEvent,
            String title,
            String text,
            String state,
            boolean read,
            boolean archived,
            String at,
            String deadline,
            String link,
            String language,
            String direction,
            String translationOf,
            List<Listed> rights) {}

    /** A right of an overview as a client reads it. */
    public record Listed(
            String right,
            String name,
            String what,
            String how,
            Map<String, Object> amount,
            String deadline,
            String link) {}
}
