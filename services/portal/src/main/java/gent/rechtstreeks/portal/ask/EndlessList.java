package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;

/** A list of which a service always names a next page. Its part is missing: the rest may be what matters most. */
final class EndlessList extends RuntimeException {

    private EndlessList() {
        super("a list without an end");
    }

    static <T> Uni<T> failure() {
        return Uni.createFrom().failure(EndlessList::new);
    }
}
