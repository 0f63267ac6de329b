package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.world.Family;
import gent.rechtstreeks.journeys.world.Wish;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The amount is that of the day of birth, also when the register had the day wrong. */
@Journey
class ADayOfBirthIsCorrectedTest {

    /** The last day before the amount changed; from the next day on no amount was found in a source. */
    private static final LocalDate BEFORE_THE_INDEXATION = LocalDate.of(2026, 8, 31);

    @Test
    void acrossAnIndexationTheAmountIsThatOfTheRightDay(Story story) {
        Family family = story.whenAChildIsBorn(Wish.WITHOUT);
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.thenTheFeedSays(family.referencePerson(), "birth-grant", "Uw uitbetaler zegt u het juiste bedrag");

        story.whenTheRegisterCorrectsTheDayOfBirth(family, BEFORE_THE_INDEXATION);

        story.thenTheFeedSays(family.referencePerson(), "birth-grant", "ongeveer €\u00a01.264");
        story.thenEverybodysFeedTells(family, "birth-declaration REMINDED WITHDRAWN", "birth-grant INFORMED");
        story.andNothingElseHappened();
    }
}
