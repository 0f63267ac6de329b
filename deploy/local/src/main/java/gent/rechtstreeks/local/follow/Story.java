package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.up.Ink;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns what happens into lines, each once, in the order in which they happened. */
final class Story {

    private final Instant event;
    private final Happening happening;
    private final Ink ink;
    private final Wording wording;
    private final Set<Step> shown = new HashSet<>();

    Story(Instant event, Happening happening, Ink ink) {
        this.event = event;
        this.happening = happening;
        this.ink = ink;
        this.wording = new Wording(happening.rights(), ink);
    }

    /** Whom it happens to. */
    List<String> opening() {
        return List.of("", "  " + happening.opening(ink));
    }

    /** What the register does, the event itself first. */
    List<String> chapter(Instant at, String what) {
        return List.of("", line(Duration.between(event, at), "register", "", what));
    }

    /** The lines of the steps that are old enough for nothing older to come, and that were not shown before. */
    List<String> lines(Collection<Step> known, Instant settled) {
        List<String> lines = new ArrayList<>();
        known.stream()
                .filter(step -> !step.at().isAfter(settled))
                .sorted(Step.ORDER)
                .filter(shown::add)
                .forEach(step -> lines.add(line(step)));
        return lines;
    }

    /** Something that is no step of a trail. */
    String line(Instant at, String who, String what) {
        return line(Duration.between(event, at), who, "", what);
    }

    private String line(Step step) {
        String which = Step.ordinal(step.event());
        return line(Duration.between(event, step.at()), step.service(), which, wording.of(step));
    }

    private String line(Duration since, String who, String which, String what) {
        String time = String.format(Locale.ROOT, "%+6.2f s", Math.max(0, since.toMillis()) / 1000.0);
        String child = happening.eventIds().size() > 1 ? String.format("%-4s", which) : "";
        return " " + ink.dim(time) + "  " + String.format("%-14s", who) + ink.dim(child) + what;
    }
}
