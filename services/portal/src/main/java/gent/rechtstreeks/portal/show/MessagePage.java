package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.FeedEntry;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.WholeFeed;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;

/**
 * One message in full.
 *
 * @param path where its form goes
 * @param entry missing when notifications does not answer
 * @param done what was just done with it; null when nothing was
 * @param failed whether it is not sure that something was
 */
record MessagePage(String path, Part<FeedEntry> entry, Mark done, boolean failed) {

    static String path(UUID message) {
        return "/berichten/" + message;
    }

    /** Another resident's message is not in this feed, so it does not exist here. */
    static MessagePage of(Part<WholeFeed> feed, UUID id, Outcome outcome) {
        return new MessagePage(
                path(id),
                feed.map(told -> told.entries().stream()
                        .filter(entry -> entry.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFoundException::new)),
                Mark.named(outcome.done()).orElse(null),
                outcome.failed() != null);
    }

    /** It may have been about a loss: then nobody is asked how clear it is. */
    public boolean isWithdrawn() {
        return entry.toOptional().filter(told -> !told.holds()).isPresent();
    }
}
