package gent.rechtstreeks.local.up;

import java.util.ArrayList;
import java.util.List;

/** What stands on the screen when all is ready: what is where, who can log in, what to try. */
final class Welcome {

    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private Welcome(Ink ink) {
        this.ink = ink;
    }

    static List<String> lines(Ink ink, long nanos, String password, List<Resident> residents, boolean detached) {
        Welcome welcome = new Welcome(ink);
        welcome.add(
                "",
                "  " + ink.green(ink.bold("Ready in " + Progress.seconds(nanos).strip())));
        welcome.where();
        welcome.who(password, residents);
        welcome.what(detached);
        return welcome.lines;
    }

    private void where() {
        heading("What is where");
        for (Application application : Application.values()) {
            row(application.service(), application.url(), application.does());
        }
        for (Infrastructure server : Infrastructure.values()) {
            row(server.title(), server == Infrastructure.KEYCLOAK ? server.url() : "127.0.0.1:" + server.port(), "");
        }
        add("    " + ink.dim("Reachable from this machine only. Logs and data: deploy/local/data"));
    }

    private void who(String password, List<Resident> residents) {
        heading("Who can log in (password " + password + ")");
        row("operator", "staff", "follows events, replays dead letters, runs the sandbox");
        row("caseworker", "staff", "handles what a machine must not decide");
        row("auditor", "staff", "checks the records of consents, and who changed the rules");
        row("policy", "staff", "changes rules and amounts: eligibility's README says how");
        row("policy-second", "staff", "approves what the other one changed, or the other way round");
        residents.forEach(
                resident -> row(resident.username(), resident.persona().title(), resident.description()));
        add("    " + ink.dim("Nobody of them exists: every resident is synthetic. Their stories: docs/journeys"));
        add("    " + ink.dim("How to get a token of one of them: deploy/local/README.md, \"Logging in by hand\"."));
    }

    private void what(boolean detached) {
        heading("What to try" + (detached ? "" : " (in another terminal)"));
        row("open " + Application.PORTAL.url(), "", "log in as one of the residents: what they got, and why");
        row("deploy/local/try birth", "", "follows one birth from the register to the feed");
        row("deploy/local/try birth --twins", "", "two births, one grant of waste bags");
        row("deploy/local/try move", "", "follows one move: announced, declared, confirmed");
        row("deploy/local/try annul", "", "a birth that the register takes back after all was granted");
        row("deploy/local/try death", "", "a child that dies after all was told: the feed goes silent");
        row("deploy/local/try feed", "", "a birth, as a phone hears of it that stays connected");
        row("deploy/local/try consent", "", "a yes to push messages, taken back");
        row(detached ? "deploy/local/down" : "Ctrl-C", "", "stops everything; the data stays");
        add("");
    }

    private void heading(String title) {
        add("", "  " + ink.bold(title));
    }

    private void row(String first, String second, String third) {
        String start = second.isEmpty() ? String.format("%-42s", first) : String.format("%-18s%-24s", first, second);
        add(("    " + start + ink.dim(third)).stripTrailing());
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
