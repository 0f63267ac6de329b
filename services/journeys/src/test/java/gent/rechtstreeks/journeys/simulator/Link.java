package gent.rechtstreeks.journeys.simulator;

import java.util.Collection;
import java.util.UUID;

/**
 * An app that a resident linked.
 *
 * @param subscriber the resident, as the app knows them
 * @param since the position in the feed at which the link began
 * @param position up to where nothing is to be told any more
 */
record Link(UUID subscriber, UUID resident, long since, long position) {

    static Link from(UUID subscriber, UUID resident, long position) {
        return new Link(subscriber, resident, position, position);
    }

    Link toldUpTo(long other) {
        return new Link(subscriber, resident, since, other);
    }

    /** Before whatever of these could not leave in time. */
    Link toldOnlyBefore(Collection<Push> late) {
        return toldUpTo(late.stream()
                .filter(push -> push.link().subscriber().equals(subscriber))
                .mapToLong(push -> push.position() - 1)
                .reduce(position, Math::min));
    }
}
