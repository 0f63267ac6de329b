package gent.rechtstreeks.journeys.simulator;

import static gent.rechtstreeks.journeys.simulator.Invariant.I8;

import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.Kind;
import gent.rechtstreeks.notifications.deliver.Message;

/**
 * I8: after an annulled birth nothing is shown, after a stillbirth only that somebody is there; and somebody is. Of a child
 * that has died nothing is shown but what its household has a right to, and a human has it.
 */
record NoGoodNewsAfterBad(Rest rest) {

    void holds() {
        rest.told(BirthVersion.class).filter(BirthVersion::hurts).forEach(birth -> {
            rest.shownOf(birth).forEach(entry -> doesNotHurt(entry, birth));
            rest.casesOf(birth).filter(this::wasSilencedNow).forEach(one -> isWithAHuman(one, birth));
        });
        rest.told(BirthVersion.class).filter(this::hasDied).forEach(birth -> {
            rest.shownOf(birth).forEach(entry -> isOfTheHousehold(entry, birth));
            isLookedAt(birth);
        });
        rest.told(BirthVersion.class).filter(birth -> !birth.hurts()).forEach(birth -> rest.shownOf(birth)
                .forEach(entry -> doesNotMourn(entry, birth)));
    }

    private boolean hasDied(BirthVersion last) {
        return !last.hurts() && rest.city().register.isDead(last.child());
    }

    private void isOfTheHousehold(Feeds.Entry entry, BirthVersion last) {
        rest.must(
                I8,
                entry.right().equals("waste-bags"),
                "the child has died, and the feed shows %s: %s",
                entry.message(),
                last);
    }

    private void isLookedAt(BirthVersion last) {
        boolean human = rest.casesOf(last)
                .filter(one -> one.right().equals("birth-grant"))
                .anyMatch(rest::isWithAHuman);
        rest.must(I8, human, "the child has died, and no human was told: %s", last);
    }

    private void doesNotHurt(Feeds.Entry entry, BirthVersion last) {
        rest.must(
                I8, !last.annulled() && isCondolence(entry), "after %s the feed still shows %s", last, entry.message());
    }

    private void doesNotMourn(Feeds.Entry entry, BirthVersion last) {
        rest.must(I8, !isCondolence(entry), "a child lives, and the feed shows %s: %s", entry.message(), last);
        rest.must(
                I8,
                last.isToDeclare() || !entry.right().equals("birth-declaration"),
                "the reminder still stands after %s",
                last);
    }

    private static boolean isCondolence(Feeds.Entry entry) {
        return entry.message() instanceof Message.SupportAfterStillbirth;
    }

    /** Whether it was the last decision that took something back: what had gone before hurts nobody now. */
    private boolean wasSilencedNow(Case one) {
        return one.told() != null
                && one.told().kind() == Kind.SILENCED
                && rest.city().feeds.entries().stream()
                        .anyMatch(entry -> entry.lifeEvent().equals(one.lifeEventId())
                                && entry.right().equals(one.right())
                                && entry.known().revision() == one.revision());
    }

    private void isWithAHuman(Case one, BirthVersion last) {
        rest.must(I8, rest.isWithAHuman(one), "%s of %s was silenced and no human was told", one.right(), last);
    }
}
