package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Person;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The platform goes live: everybody is made known, although nothing happened to them. */
@Journey
@Order(Integer.MAX_VALUE
        - 2) // After the stories: some families have their bags of this year already, and it is read again too.
class TheCityIsTakenOnTest {

    private static final LocalDate NEW_YEAR =
            LocalDate.now(ZoneId.of("Europe/Brussels")).withDayOfYear(1);

    @Test
    void inSilenceAndThenWithTheRightsOfThisYear(WholeCity city) {
        Person parent = city.givenSomebodyWhoHasBags();
        Person neighbour = city.givenANeighbourWhomNobodyKnows();
        city.givenLifeEventsDiesAtPage(2);

        city.whenEverybodyIsTakenOn();
        city.thenItDiesAndIsStartedAgain();

        city.thenEverybodyIsKnown();
        city.thenCanLogInAndReadsOfNothing(neighbour);
        city.andNobodyIsToldAnything();

        city.whenEverybodyIsTakenOnWithTheRightsFrom(NEW_YEAR);

        city.thenEverybodyIsKnown();
        city.thenWhoeverHasTheStatusHasTheBagsOfThisYear();
        city.thenReadsOfBagsOnce(parent);
        city.thenReadsOfBagsOnce(neighbour);
        city.andNothingElseHappened();
    }
}
