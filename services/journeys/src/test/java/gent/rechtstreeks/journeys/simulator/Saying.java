package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.kit.wire.Ids;
import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/**
 * What an adult says of push messages, of the app or of proactive treatment. No source changes; whoever is not known yet
 * cannot log in, and says it as soon as that is possible.
 *
 * @param number which of all that the family says
 */
record Saying(Family family, Insz whom, int number, Word word) implements Happening {

    /** What there is to say. */
    enum Word {
        YES("says yes to push messages"),
        NO("says no to push messages"),
        YES_TAKEN_BACK("takes the yes to push messages back"),
        LINK("links the city app"),
        UNLINK("unlinks the city app"),
        OBJECTION("objects to proactive treatment"),
        OBJECTION_TAKEN_BACK("objects no more to proactive treatment");

        private final String inWords;

        Word(String inWords) {
            this.inWords = inWords;
        }

        /** Whether it ends what was said or done before. */
        boolean ends() {
            return this == NO || this == YES_TAKEN_BACK || this == UNLINK;
        }

        boolean isOfObjecting() {
            return this == OBJECTION || this == OBJECTION_TAKEN_BACK;
        }
    }

    @Override
    public Optional<SpecificRecord> happensIn(Register register) {
        return Optional.empty();
    }

    @Override
    public UUID lifeEvent() {
        return Ids.of("saying", Integer.toString(family.number()), Integer.toString(number));
    }

    @Override
    public Set<Family> families() {
        return Set.of(family);
    }

    @Override
    public String toString() {
        return "family %d: %s %s".formatted(family.number(), whom.digits(), word.inWords);
    }
}
