package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.LiveFeed;
import gent.rechtstreeks.journeys.world.PersonsFeed;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.ServiceProcess;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Journey
class APhoneStaysConnectedTest {

    @Test
    void thePodIsKilledAndThePhoneGoesOnAtAnotherWithoutGapOrDouble(Story story, World world) {
        Family family = story.whenTheHospitalNotifies(Wish.WITHOUT);
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED");
        String token = world.api().resident(family.referencePerson());
        ServiceProcess other = world.pods().startSecond(Service.NOTIFICATIONS);

        try (LiveFeed before = LiveFeed.of(world.pods().url(Service.NOTIFICATIONS), token, null)) {
            before.awaitEvents(1);
            world.pods().of(Service.NOTIFICATIONS).kill();
            story.whenTheRegistrarRegisters(family);
            try (LiveFeed after = LiveFeed.of(other.url(), token, before.ids().getLast())) {
                world.pods().of(Service.NOTIFICATIONS).start();
                story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
                story.thenAllIsQuiet();
                after.awaitAll(PersonsFeed.cursors(world, family.referencePerson()));
                assertThat(Stream.concat(before.ids().stream(), after.ids().stream()))
                        .doesNotHaveDuplicates();
            }
        }
        story.andNothingElseHappened();
    }
}
