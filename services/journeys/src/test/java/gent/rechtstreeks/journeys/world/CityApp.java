package gent.rechtstreeks.journeys.world;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.notifications.Notification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The back end of the city app, with its own credentials. */
public record CityApp(World world, Recorder.Mark since) {

    private static final String CLIENT = "city-app";

    /** From now on it listens. */
    public static CityApp listening(World world) {
        return new CityApp(world, world.recorder().mark());
    }

    /** The resident's phone asks for a code and hands it over; the app knows the resident by this id. */
    public UUID links(Person person) {
        String token = world.api().resident(person);
        Http.Answer code = world.api().send(Service.NOTIFICATIONS, "POST", "/me/apps/city-app/link-codes", token, null);
        Http.Answer linked = handsOver(code.body().path("code").asText());
        assertThat(linked.ok()).as("linked: %s", linked.body()).isTrue();
        return UUID.fromString(linked.body().get("subscriber").asText());
    }

    /** Whether a code that a resident typed links it. */
    public boolean linksWith(String code) {
        return handsOver(code).ok();
    }

    public void isUnlinkedBy(Person person) {
        String token = world.api().resident(person);
        assertThat(world.api()
                        .send(Service.NOTIFICATIONS, "DELETE", "/me/apps/city-app", token, null)
                        .ok())
                .isTrue();
    }

    private Http.Answer handsOver(String code) {
        return world.api()
                .send(Service.NOTIFICATIONS, "POST", "/app/links", world.api().client(CLIENT), Map.of("code", code));
    }

    /** What it heard of a subscriber, in order. */
    public List<Message<Notification>> heardOf(UUID subscriber) {
        return world.recorder().messages("notifications", Notification.class, since).stream()
                .filter(message -> message.content().getSubscriberId().equals(subscriber))
                .toList();
    }

    public List<String> typesHeardOf(UUID subscriber) {
        return heardOf(subscriber).stream()
                .map(message -> message.content().getType().name())
                .toList();
    }

    /** What it reads back over REST. */
    public Http.Answer reads(UUID subscriber) {
        return world.api()
                .get(
                        Service.NOTIFICATIONS,
                        "/app/subscribers/" + subscriber + "/notifications",
                        world.api().client(CLIENT));
    }
}
