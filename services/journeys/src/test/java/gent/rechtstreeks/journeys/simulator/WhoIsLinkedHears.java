package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.I1;
import static gent.rechtstreeks.journeys.simulator.Invariant.I3;

import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.Objection;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * I1, for what residents say: it is proven, everybody knows the last of it, and the app of whoever says yes has heard of
 * every change in the feed that came once everybody knew of that yes.
 */
record WhoIsLinkedHears(Rest rest) {

    private static final Duration UNTIL_EVERYBODY_KNOWS = Duration.ofSeconds(10);

    void holds() {
        Talk talk = rest.city().talk;
        talk.consenting.books().forEach(this::isKnownAndProven);
        Set<UUID> objecting = rest.city().deciding.objecting();
        rest.must(I3, objecting.containsAll(objecting(talk)), "somebody objects, and granting does not know");
        rest.must(I3, mayObject(talk).containsAll(objecting), "nobody objects, and granting leaves it to a human");
        talk.apps.links().forEach(link -> talk.consenting.yesOf(link.resident()).ifPresent(yes -> hasHeard(link, yes)));
        rest.city().ledger.balances();
        rest.count(Speech.LEFT_TO_A_HUMAN, rest.leftToAHuman().count());
    }

    private void isKnownAndProven(Book book) {
        UUID resident = book.head().resident();
        long version = book.head().sequence();
        boolean known = rest.city().talk.apps.versionOf(resident) == version
                && rest.city().deciding.versionOf(resident) == version;
        rest.must(I1, known, "the last word of a resident got lost");
        rest.must(I3, book.isWhole(), "what a resident said is not proven");
    }

    private static Set<UUID> objecting(Talk talk) {
        return objecting(talk, book -> book.survivor().isEmpty());
    }

    /** Also whoever objected before they turned out to be another: the survivor may have taken it back since. */
    private static Set<UUID> mayObject(Talk talk) {
        return objecting(talk, book -> true);
    }

    private static Set<UUID> objecting(Talk talk, Predicate<Book> which) {
        return talk.consenting.books().stream()
                .filter(which)
                .filter(book -> book.objection().filter(Objection::objects).isPresent())
                .map(book -> talk.consenting.standing(book.head().resident()))
                .collect(Collectors.toSet());
    }

    private void hasHeard(Link link, Consent yes) {
        rest.city().feeds.newsOf(link.resident(), link.since()).stream()
                .filter(entry -> !entry.spot().since().isBefore(yes.since().plus(UNTIL_EVERYBODY_KNOWS)))
                .forEach(entry -> rest.must(
                        I1,
                        rest.city().phones.hasHeard(link, entry.spot().position()),
                        "an app did not hear of a change: %s",
                        entry));
    }
}
