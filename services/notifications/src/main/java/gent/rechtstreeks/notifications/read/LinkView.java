package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.notifications.link.store.LinkRow;
import java.time.Instant;

/** An app that a resident linked, as the resident sees it: the app's id of them is the app's own business. */
record LinkView(String app, Instant linkedAt) {

    static LinkView of(LinkRow link) {
        return new LinkView(link.app(), link.linkedAt());
    }
}
