package gent.rechtstreeks.portal.ask;

import java.util.List;

/** All that was decided on a resident's rights, the newest change first. */
public record Decisions(List<Decision> grants) {

    public Decisions {
        grants = List.copyOf(grants);
    }
}
