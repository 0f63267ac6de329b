package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.births.Outcome;
import gent.rechtstreeks.registry.births.Stage;
import gent.rechtstreeks.registry.births.Status;

/** One version of a birth, as the register publishes it; the population changes in the same moment. */
record Happening(Family family, Birth birth) {

    void change() {
        boolean livesThere = birth.getStage() == Stage.REGISTERED
                && birth.getOutcome() == Outcome.LIVE
                && birth.getStatus() != Status.ANNULLED;
        if (livesThere) {
            family.children().put(birth.getEventId(), new Insz(birth.getChild().getInsz()));
        } else {
            family.children().remove(birth.getEventId());
        }
    }

    String inWords() {
        return "family %d: birth %s, version %d, %s %s %s, born on %s"
                .formatted(
                        family.number(),
                        birth.getEventId(),
                        birth.getVersion(),
                        birth.getStage(),
                        birth.getOutcome(),
                        birth.getStatus(),
                        birth.getBornOn());
    }
}
