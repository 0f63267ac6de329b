package gent.rechtstreeks.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.journeys.books.Books;
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

        Tampering tampering = new Tampering(world, books, family.lifeEvents().getFirst());
        tampering.shows(
                Service.LIFE_EVENTS,
                "life_event_step SET station = 'held', detail = 'tampered' WHERE station = 'published'",
                "life_event_step SET station = 'published', detail = NULL WHERE detail = 'tampered'");
        tampering.shows(
                Service.GRANTING,
                "grant_case SET right_name = 'another' WHERE right_name = 'birth-grant'",
                "grant_case SET right_name = 'birth-grant' WHERE right_name = 'another'");
        tampering.shows(
                Service.NOTIFICATIONS,
                "feed_entry SET revision = revision + 7 WHERE state = 'ACTIVE'",
                "feed_entry SET revision = revision - 7 WHERE state = 'ACTIVE'");
        assertThatThrownBy(() -> new Books(world, begin, Set.of()).balance())
                .as("a birth of somebody else")
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void theSameDecisionUnderTwoIdsShows(Story story, World world) {
        Recorder.Mark begin = world.recorder().mark();
        Family family = story.whenTheHospitalNotifies(Wish.SINGLE_PARENT);
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED");
        world.sender().asNew(world.recorder().records("grants", begin).getFirst());
        world.comesToRest();

        assertThatThrownBy(() -> new Books(world, begin, Set.copyOf(family.lifeEvents())).balance())
                .hasMessageContaining("the version on grants");
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED");
    }

    /** Changes rows of one life event in place, looks whether the books notice, and changes them back. */
    private record Tampering(World world, Books books, UUID lifeEvent) {

        void shows(Service service, String change, String undo) {
            assertThat(apply(service, change)).as(change).isPositive();
            try {
                assertThatThrownBy(books::balance).as(change).isInstanceOf(AssertionError.class);
            } finally {
                apply(service, undo);
            }
            books.balance();
        }

        private int apply(Service service, String change) {
            return world.databases().change(service, "UPDATE " + change + " AND life_event_id = ?", lifeEvent);
        }
    }
}
