package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.up.Application;
import gent.rechtstreeks.local.up.Ink;
import java.time.Instant;
import java.util.List;

/** What a try can let happen, as it happens in life. */
final class Tales {

    private static final String CASEWORKER = "caseworker";

    private final Login login;
    private final Ink ink;
    private final Sandbox sandbox;
    private final Services services;

    Tales(Login login, Ink ink) {
        this.login = login;
        this.ink = ink;
        String operator = login.token("operator");
        this.sandbox = new Sandbox(operator);
        this.services = new Services(operator);
    }

    /** A birth, from the hospital's notice to what the parent reads. */
    void birth(boolean twins) {
        Instant event = Instant.now();
        Birth birth = sandbox.notifyBirth(twins);
        showOwnFeed(registered(birth, event));
    }

    /** A birth, as a phone hears of it that stays connected. */
    void feed() {
        Instant event = Instant.now();
        Birth birth = sandbox.notifyBirth(false);
        Follower follower = follower(birth, event);
        follower.open(event, "the hospital notifies the birth", List.of(Birth.DECLARATION));
        Household.Told reader = follower.reader();
        try (LiveFeed feed = LiveFeed.of(reader.token())) {
            Follower.print(List.of(""));
            follower.say(
                    Instant.now(), "phone", reader.username() + " connects, and hears first what there is already");
            follower.hear(feed, 1);
            Follower.print(List.of(""));
            follower.say(Instant.now(), "register", "the registrar registers the birth");
            sandbox.register(birth);
            follower.hear(feed, birth.rights().size());
        }
        Follower.print(
                Closing.lines("Listen yourself", reader.username(), reader.token(), "-N " + LiveFeed.url(), ink));
    }

    /** What a yes to push messages changes, and what taking it back does. */
    void consent() {
        Instant event = Instant.now();
        Birth birth = sandbox.notifyBirth(false);
        new ConsentTale(birth, sandbox, follower(birth, event), login, ink).tell(event);
    }

    /** A move within Ghent, from its announcement to the free waste bags at the new address. */
    void move() {
        Instant event = Instant.now();
        Move move = sandbox.announceMove();
        Follower follower = follower(move, event);
        follower.open(event, "the household announces its move", List.of(Move.DECLARATION));
        follower.showFeed();
        follower.chapter(
                "the household declares its new address to the city",
                () -> sandbox.declare(move),
                List.of(Move.DECLARATION, Move.PARKING));
        follower.chapter(
                "the neighbourhood officer finds them there, and confirms the move",
                () -> sandbox.confirm(move),
                List.of(Move.WASTE_BAGS));
        showOwnFeed(follower);
    }

    /** A birth that the register takes back after all was granted: nothing stays in the feed, and a human looks. */
    void annulment() {
        Instant event = Instant.now();
        Birth birth = sandbox.notifyBirth(false);
        Follower follower = registered(birth, event);
        follower.chapter("the registrar annuls the birth: it never was", () -> sandbox.annul(birth), birth.rights());
        follower.showFeed();
        showTasks();
    }

    /** A child that dies after all was told: what was told of it goes in silence, what the household has stays. */
    void death() {
        Instant event = Instant.now();
        Birth birth = sandbox.notifyBirth(false);
        Follower follower = registered(birth, event);
        follower.chapter(
                "the child has died, and the register says so",
                () -> follower.alsoFollow(sandbox.die(birth)),
                birth.rights());
        follower.showFeed();
        showTasks();
    }

    private void showTasks() {
        String tasks = Application.GRANTING.url() + "/tasks";
        Follower.print(Closing.lines("See what waits for a human", CASEWORKER, login.token(CASEWORKER), tasks, ink));
    }

    private Follower registered(Birth birth, Instant event) {
        String births = birth.twins() ? "both births" : "the birth";
        Follower follower = follower(birth, event);
        follower.open(event, "the hospital notifies " + births, List.of(Birth.DECLARATION));
        follower.chapter("the registrar registers " + births, () -> sandbox.register(birth), birth.rights());
        return follower;
    }

    private Follower follower(Happening happening, Instant event) {
        return new Follower(happening, event, login, services, ink);
    }

    private void showOwnFeed(Follower follower) {
        Household.Told told = follower.showFeed();
        String feed = Application.NOTIFICATIONS.url() + "/feed";
        Follower.print(Closing.inABrowser(told.username(), Application.PORTAL.url(), ink));
        Follower.print(Closing.lines("Read it yourself", told.username(), told.token(), feed, ink));
    }
}
