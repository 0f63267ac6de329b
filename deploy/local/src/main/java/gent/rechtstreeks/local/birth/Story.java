package gent.rechtstreeks.local.birth;

import gent.rechtstreeks.local.up.Ink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns the steps of a birth into lines, each once, in the order in which they happened. */
public final class Story {

    private final Instant event;
    private final Birth birth;
    private final Ink ink;
    private final Wording wording;
    private final Set<Step> shown = new HashSet<>();

    public Story(Instant event, Birth birth, Ink ink) {
        this.event = event;
        this.birth = birth;
        this.ink = ink;
        this.wording = new Wording(ink);
    }

    /** The household, and the event itself. */
    public List<String> opening() {
        String status =
                birth.increasedReimbursement() ? "with increased reimbursement" : "without increased reimbursement";
        return List.of(
                "",
                "  " + ink.bold(birth.twins() ? "Twins are born" : "A child is born") + " in a synthetic household of "
                        + birth.members() + " in " + birth.postalCode() + " Gent, " + status + ".",
                "",
                line(
                        Duration.ZERO,
                        "register",
                        0,
                        birth.twins() ? "the hospital notifies both births" : "the hospital notifies the birth"));
    }

    /** The second event: the parents went to the registrar. */
    public List<String> registration(Instant at) {
        String what = birth.twins() ? "the registrar registers both births" : "the registrar registers the birth";
        return List.of("", line(Duration.between(event, at), "register", 0, what));
    }

    /** The lines of the steps that are old enough for nothing older to come, and that were not shown before. */
    public List<String> lines(Collection<Step> known, Instant settled) {
        List<String> lines = new ArrayList<>();
        known.stream()
                .filter(step -> !step.at().isAfter(settled))
                .sorted(Step.ORDER)
                .filter(shown::add)
                .forEach(step -> lines.add(line(step)));
        return lines;
    }

    private String line(Step step) {
        return line(Duration.between(event, step.at()), step.service(), step.birth(), wording.of(step));
    }

    private String line(Duration since, String who, int which, String what) {
        String time = String.format(Locale.ROOT, "%+6.2f s", Math.max(0, since.toMillis()) / 1000.0);
        String child = birth.twins()
                ? String.format("%-4s", which == 0 ? "" : List.of("1st", "2nd").get(which - 1))
                : "";
        return " " + ink.dim(time) + "  " + String.format("%-14s", who) + ink.dim(child) + what;
    }
}
