package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.journeys.world.Books;
import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.World;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A count that cannot fail counts nothing: here somebody tampers with what the services hold. */
@Journey
class TheBooksFindWhatIsWrongTest {

    @Test
    void whateverIsTamperedWithShows(Story story, World world) {
        Recorder.Mark begin = world.recorder().mark();
        Family family = story.whenAChildIsBorn(Wish.WITH_INCREASED_REIMBURSEMENT);
        story.thenDecided(family, "waste-bags", "GRANTED");
        world.comesToRest();
        Books books = new Books(world, begin, Set.copyOf(family.lifeEvents()));
        books.balance();

        UUID lifeEvent = family.lifeEvents().getFirst();
        tamper(world, books, Service.LIFE_EVENTS, "life_event_step SET station = '%s'", "published", "held", lifeEvent);
        tamper(world, books, Service.GRANTING, "grant_case SET right_name = '%s'", "birth-grant", "else", lifeEvent);
        tamper(world, books, Service.NOTIFICATIONS, "feed_entry SET revision = %s", "1", "9", lifeEvent);
        assertThatThrownBy(() -> new Books(world, begin, Set.of()).balance())
                .as("a birth of somebody else")
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void theSameDecisionUnderTwoIdsShows(Story story, World world) {
        Recorder.Mark begin = world.recorder().mark();
        Family family = story.whenTheHospitalNotifies(Wish.SINGLE_PARENT);
        story.thenEveryParentsFeedTells(family, "birth-declaration REMINDED");
        world.sender().asNew(world.recorder().records("grants", begin).getFirst());
        world.comesToRest();

        assertThatThrownBy(() -> new Books(world, begin, Set.copyOf(family.lifeEvents())).balance())
                .hasMessageContaining("the version on grants");
        story.thenEveryParentsFeedTells(family, "birth-declaration REMINDED");
    }

    /** Changes one value in place, looks, and changes it back. */
    private static void tamper(
            World world, Books books, Service service, String set, String good, String bad, UUID lifeEvent) {
        String column = set.replaceAll(".* SET (\\w+) .*", "$1");
        String where = " WHERE life_event_id = ? AND " + column + "::text = ?";
        String update = "UPDATE " + set + where;
        assertThat(world.databases().change(service, update.formatted(bad), lifeEvent, good)).isPositive();
        try {
            assertThatThrownBy(books::balance).as(update).isInstanceOf(AssertionError.class);
        } finally {
            world.databases().change(service, update.formatted(good), lifeEvent, bad);
        }
        books.balance();
    }
}
