package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.kit.read.Problems;
import java.util.UUID;

/** Ids as they come in over HTTP. */
final class Uuids {

    private Uuids() {}

    /** The id, or a problem 400. Java alone would take short forms such as 1-1-1-1-1 for an id. */
    static UUID parse(String text) {
        try {
            UUID id = UUID.fromString(text == null ? "" : text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // Answered below, like the short forms.
        }
        throw Problems.badRequest("malformedId", "An id is a UUID.");
    }
}
