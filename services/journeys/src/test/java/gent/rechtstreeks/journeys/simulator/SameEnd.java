package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.ALIKE;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.Subject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The same lives end alike, in peace and in trouble, wherever it cannot matter what came first. */
final class SameEnd {

    private static final Set<String> TOLD = Set.of("birth-grant", "temporary-parking-permit");

    private final Rest trouble;
    private final Rest peace;
    private final Steady steady;

    SameEnd(Rest trouble, Rest peace) {
        this.trouble = trouble;
        this.peace = peace;
        this.steady = new Steady(peace.lives(), peace.told().toList());
    }

    void holds() {
        same("grants only in peace: %s, only in trouble: %s", grants(trouble), grants(peace));
        same("words only in peace: %s, only in trouble: %s", words(trouble), words(peace));
    }

    private void same(String otherwise, Set<String> inTrouble, Set<String> inPeace) {
        trouble.must(
                ALIKE, inTrouble.equals(inPeace), otherwise, without(inPeace, inTrouble), without(inTrouble, inPeace));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private Set<String> grants(Rest rest) {
        Set<String> grants = rest.grants().stream()
                .filter(grant -> steady.grantsOf(rest.familyOf(grant.payee())))
                .filter(grant -> !grant.period().from().isAfter(rest.city().time.begin())
                        || steady.staysPut(rest.familyOf(grant.payee())))
                .map(grant -> inWords(grant, rest))
                .collect(Collectors.toCollection(TreeSet::new));
        rest.count(Figure.COMPARED_GRANTS, grants.size());
        return grants;
    }

    private static String inWords(Grant grant, Rest rest) {
        Subject subject = grant.subject();
        return "%s for %s in %s: %d cents, paid to %s, covers %s"
                .formatted(
                        grant.right(),
                        rest.city().gate.nameOf(subject.id()),
                        grant.period(),
                        grant.amountCents(),
                        rest.person(grant.payee()).digits(),
                        rest.names(grant.covered()));
    }

    private Set<String> words(Rest rest) {
        return rest.shown()
                .filter(entry -> TOLD.contains(entry.right()) && steady.wordsOf(entry.lifeEvent()))
                .map(entry -> rest.person(entry.resident()).digits() + " reads of " + entry.lifeEvent() + ": "
                        + entry.message())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
