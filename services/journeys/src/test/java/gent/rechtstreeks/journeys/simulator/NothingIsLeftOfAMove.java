package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.I8;

import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.notifications.deliver.Message;

/**
 * I8, for moves: nobody is reminded of what was declared, and of a move that was none nothing is left, in silence. A
 * grant that was given for it stays, and only then a human looks.
 */
record NothingIsLeftOfAMove(Rest rest) {

    void holds() {
        rest.told(MoveVersion.class)
                .forEach(move -> rest.shownOf(move).forEach(entry -> remindsOfNothing(entry, move)));
        rest.told(MoveVersion.class).filter(move -> !move.stands()).forEach(move -> {
            rest.shownOf(move).forEach(entry -> isOfAGrant(entry, move));
            rest.casesOf(move).forEach(one -> isQuiet(one, move));
        });
    }

    private void remindsOfNothing(Feeds.Entry entry, MoveVersion last) {
        rest.must(
                I8,
                last.isToDeclare() || !(entry.message() instanceof Message.AddressToDeclare),
                "the reminder still stands after %s",
                last);
        rest.must(
                I8,
                last.isAnnounced() || !entry.right().equals("address-declaration") || namesTheDeclarantNoMore(last),
                "a declaration is still looked at after %s",
                last);
    }

    /** Whoever seemed to have died when the others declared is no mover of theirs: what a human looks at for them stays. */
    private boolean namesTheDeclarantNoMore(MoveVersion last) {
        Register register = rest.city().register;
        return rest.casesOf(last)
                .filter(one -> one.right().equals("address-declaration") && rest.isWithAHuman(one))
                .map(one -> rest.person(one.seen().subjectId()))
                .anyMatch(person -> register.wasEverDead(person)
                        && !register.isDead(person)
                        && !register.moversOf(last.journey()).contains(person));
    }

    private void isOfAGrant(Feeds.Entry entry, MoveVersion last) {
        rest.must(
                I8,
                rest.casesOf(last)
                        .anyMatch(
                                one -> one.grantId().isPresent() && one.right().equals(entry.right())),
                "after %s the feed still shows %s",
                last,
                entry.message());
    }

    private void isQuiet(Case one, MoveVersion last) {
        rest.must(
                I8,
                one.grantId().isPresent() == rest.isWithAHuman(one),
                "after %s, %s with %s",
                last,
                one.right(),
                rest.city().deciding.tasksOf(one));
    }
}
