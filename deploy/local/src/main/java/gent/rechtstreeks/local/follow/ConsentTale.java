package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.up.Ink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a yes changes, and what taking it back does: the feed goes on, the city app hears nothing any more. */
final class ConsentTale {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** What else can be asked for comes up in the app once, however it grows. */
    private static final int OVERVIEW = 1;

    private final Birth birth;
    private final Sandbox sandbox;
    private final Follower follower;
    private final Login login;
    private final Ink ink;

    ConsentTale(Birth birth, Sandbox sandbox, Follower follower, Login login, Ink ink) {
        this.birth = birth;
        this.sandbox = sandbox;
        this.follower = follower;
        this.login = login;
        this.ink = ink;
    }

    /** Told of somebody whom a first event has made known: before that nobody has a feed, or anything to say. */
    void tell(Instant event) {
        follower.open(event, "the hospital notifies the birth", List.of(Birth.DECLARATION));
        Household.Told reader = follower.reader();
        Agreement agreement = Consents.asked(reader.token());
        Follower.print(agreement.lines(reader.username(), ink));
        Follower.print(List.of(""));
        sayYes(reader, agreement);
        try (LinkedApp app = LinkedApp.linkedBy(reader.token(), login);
                LiveFeed feed = LiveFeed.of(reader.token())) {
            feed.next();
            say("city app", "is linked by " + reader.username() + ", whom it knows by an id that nobody else has");
            follower.say(app.seesThat(true), "notifications", ink.green("knows of the yes") + ": the app may be told");
            register(app, feed);
            withdraw(reader, agreement, app);
            move(app, feed);
        }
        Follower.print(Consents.proof(reader.token(), login.token("auditor")).lines(ink));
        Follower.print(
                Closing.lines("Read the receipt", reader.username(), reader.token(), Consents.receiptUrl(), ink));
    }

    private void sayYes(Household.Told reader, Agreement agreement) {
        LocalDate until = LocalDate.ofInstant(Consents.sayYes(reader.token(), agreement.version()), ZoneOffset.UTC);
        say(reader.username(), ink.green("says yes") + " in the app, which counts until " + until);
    }

    private void register(LinkedApp app, LiveFeed feed) {
        chapter("register", "the registrar registers the birth");
        sandbox.register(birth);
        List<Heard> heard = new ArrayList<>(hear(feed, birth.rights()));
        app.hears(birth.rights().size() + OVERVIEW).forEach(message -> heard.add(heard(message)));
        print(heard);
    }

    private void withdraw(Household.Told reader, Agreement agreement, LinkedApp app) {
        chapter(reader.username(), "takes the yes back, as easily as it was given");
        Instant effectiveAt = Consents.withdraw(reader.token(), agreement.version());
        say(
                "consent",
                ink.yellow("withdrawn") + ", effectiveAt " + effectiveAt.truncatedTo(ChronoUnit.SECONDS)
                        + ": by then all must know of it, or hold back");
        follower.say(
                app.seesThat(false),
                "notifications",
                ink.yellow("knows of it") + ": whatever the app asks now, it is 403 notWanted");
    }

    private void move(LinkedApp app, LiveFeed feed) {
        chapter("register", "the same household announces that it moves");
        sandbox.announceMoveOf(birth.people().getFirst());
        print(hear(feed, List.of(Move.DECLARATION)));
        List<AppTopic.Heard> told = app.hearsWithin(A_MOMENT);
        print(told.stream().map(this::heard).toList());
        if (told.isEmpty()) {
            say("city app", ink.dim("hears nothing"));
        }
    }

    /** Each of these rights once. The overview of all others grows as they are decided: in which steps is chance. */
    private List<Heard> hear(LiveFeed feed, List<String> rights) {
        List<Heard> heard = new ArrayList<>();
        Set<String> awaited = new HashSet<>(rights);
        while (!awaited.isEmpty()) {
            LiveFeed.Change change = feed.next();
            if (awaited.remove(change.right())) {
                heard.add(heard(change));
            }
        }
        return heard;
    }

    /** Something that somebody heard. */
    private record Heard(Instant at, String who, String what) {}

    private Heard heard(LiveFeed.Change change) {
        return new Heard(change.heardAt(), "live feed", Follower.wording(change, ink));
    }

    private Heard heard(AppTopic.Heard message) {
        String what = message.type().equals("withdrawn") ? "something is gone" : message.type();
        return new Heard(message.at(), "city app", "hears: " + what + ", see " + message.link());
    }

    private void print(List<Heard> heard) {
        heard.stream()
                .sorted(Comparator.comparing(Heard::at))
                .forEach(one -> follower.say(one.at(), one.who(), one.what()));
    }

    private void chapter(String who, String what) {
        Follower.print(List.of(""));
        say(who, what);
    }

    private void say(String who, String what) {
        follower.say(Instant.now(), who, what);
    }
}
