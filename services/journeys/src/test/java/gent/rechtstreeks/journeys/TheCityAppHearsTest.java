package gent.rechtstreeks.journeys;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.world.CityApp;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.SubscriberExample;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.Wishes;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.StackHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Journey
class TheCityAppHearsTest {

    private static final Path PRINTED = StackHome.find().repository().resolve("docs/examples/subscriber.txt");

    private static final String[] REMINDED = {"birth-declaration REMINDED"};

    @Test
    void whatChangesForWhoeverLinkedItAndWantsThat(Story story, World world) throws IOException {
        CityApp app = CityApp.listening(world);
        Family family = story.whenTheHospitalNotifies(Wish.WITHOUT);
        story.thenEverybodysFeedTells(family, REMINDED);
        Person person = family.referencePerson();
        UUID subscriber = app.links(person);
        new Wishes(world).wantsPushes(person);

        story.whenTheRegistrarRegisters(family);
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        eventually("the app hears, of the overview too", () -> assertThat(app.typesHeardOf(subscriber))
                .containsExactlyInAnyOrder("WITHDRAWN", "INFORMED", "INFORMED"));
        assertThat(app.reads(subscriber).body().path("notifications")).hasSize(3);
        assertThat(SubscriberExample.hears(world, subscriber, 3))
                .as("what docs/examples/Subscriber.java prints")
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(PRINTED));

        app.isUnlinkedBy(person);
        Family second = story.whenTheHospitalNotifiesAnotherIn(family);
        story.thenEverybodysFeedTells(second, REMINDED);
        story.thenAllIsQuiet();
        assertThat(app.heardOf(subscriber)).as("after the link has ended").hasSize(3);
        assertThat(app.reads(subscriber).ok()).isFalse();
        story.andNothingElseHappened();
    }

    @Test
    void nothingAfterTheMomentThatAWithdrawalNamed(Story story, World world) {
        CityApp app = CityApp.listening(world);
        Family family = story.whenTheHospitalNotifies(Wish.WITHOUT);
        story.thenEverybodysFeedTells(family, REMINDED);
        Person person = family.referencePerson();
        UUID subscriber = app.links(person);
        Wishes wishes = new Wishes(world);
        wishes.wantsPushes(person);
        Family first = story.whenTheHospitalNotifiesAnotherIn(family);
        story.thenEverybodysFeedTells(first, REMINDED);
        eventually("the app hears as long as that is wanted", () -> assertThat(app.typesHeardOf(subscriber))
                .containsExactly("REMINDED"));
        List<Instant> silentFrom = new ArrayList<>();

        for (String station : List.of("at once", "notified", "published", "decided", "told")) {
            int heard = app.heardOf(subscriber).size();
            wishes.wantsPushes(person);
            Family another = story.whenTheHospitalNotifiesAnotherIn(family);
            story.thenItHasPassed(another, station);
            Instant effectiveAt = wishes.wantsNoPushes(person);
            story.thenEverybodysFeedTells(another, REMINDED);
            story.thenAllIsQuiet();
            assertThat(app.heardOf(subscriber).stream().skip(heard))
                    .as("heard after a withdrawal when it had passed: %s", station)
                    .allMatch(message -> message.record().timestamp() < effectiveAt.toEpochMilli());
            silentFrom.add(effectiveAt);
        }

        assertThat(silentFrom).hasSize(5).isSorted();
        int heard = app.heardOf(subscriber).size();
        eventually("the last of these moments is over", () -> assertThat(Instant.now())
                .isAfter(silentFrom.getLast()));
        Family last = story.whenTheHospitalNotifiesAnotherIn(family);
        story.thenEverybodysFeedTells(last, REMINDED);
        story.thenAllIsQuiet();
        assertThat(app.heardOf(subscriber)).as("nothing more").hasSize(heard);
        story.andNothingElseHappened();
    }
}
