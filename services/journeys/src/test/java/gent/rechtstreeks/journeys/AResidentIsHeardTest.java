package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Person;
import gent.rechtstreeks.journeys.world.Wish;
import gent.rechtstreeks.journeys.world.Wishes;
import gent.rechtstreeks.journeys.world.World;
import org.junit.jupiter.api.Test;

/** In the language that they chose, and not by a machine when they object to that. */
@Journey
class AResidentIsHeardTest {

    @Test
    void whoReadsFrenchIsToldInFrench(Story story, World world) {
        Family family = story.whenTheHospitalNotifies(Wish.WITHOUT);
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED");
        Person person = family.referencePerson();
        story.thenTheFeedSays(person, "birth-declaration", "\"language\":\"nl\"");

        new Wishes(world).reads(person, "fr");

        story.thenTheFeedSays(person, "birth-declaration", "\"language\":\"fr\"");
        story.thenTheFeedSays(person, "birth-declaration", "naissance");
        story.andNothingElseHappened();
    }

    @Test
    void whatAResidentNoLongerSaysIsNoLongerToldToAnyOfThem(Story story, World world) {
        Family family = story.whenAChildIsBorn(Wish.WITHOUT);
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.thenDecided(family, "paternity-leave", "WAITING_FOR_FACTS");

        new Wishes(world).tells(family.referencePerson(), "employment", "EMPLOYEE");
        story.thenDecided(family, "paternity-leave", "INFORMED");
        family.people().forEach(person -> story.thenTheOverviewSays(person, "Geboorteverlof"));

        new Wishes(world).takesBack(family.referencePerson(), "employment");
        story.thenDecided(family, "paternity-leave", "WAITING_FOR_FACTS");
        family.people().forEach(person -> story.thenTheOverviewSaysNothingOf(person, "Geboorteverlof"));
        story.andNothingElseHappened();
    }

    @Test
    void forWhoeverObjectsOnlyAHumanActs(Story story, World world) {
        Family family = story.whenAChildIsBorn(Wish.WITHOUT);
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.thenAllIsQuiet();
        new Wishes(world).objects(family.referencePerson());

        Family second = story.whenTheHospitalNotifiesAnotherIn(family);
        story.thenDecided(second, "birth-declaration", "ASSISTED");
        story.thenEverybodysFeedTells(second);
        story.thenTasksAreOfKind("OBJECTION");
        story.andNothingElseHappened();
    }
}
