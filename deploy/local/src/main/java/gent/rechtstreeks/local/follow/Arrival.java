package gent.rechtstreeks.local.follow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a chapter still waits for.
 *
 * @param awaited the rights that must be assessed because of what the register did
 * @param events how many events are followed; each must arrive
 * @param since when the register did it
 */
record Arrival(List<String> awaited, int events, Instant since) {

    /** Nothing when all has arrived; else a few words for each thing that has not. */
    List<String> missing(Collection<Step> steps) {
        List<String> missing = new ArrayList<>();
        for (int event = 1; event <= events; event++) {
            String whose = events == 1 ? "" : " of the " + Step.ordinal(event);
            List<Step> trail = ofEvent(event, steps);
            for (String right : rights(trail)) {
                missing(right, trail).ifPresent(what -> missing.add(Wording.plain(right) + whose + ": " + what));
            }
        }
        return missing;
    }

    private static List<Step> ofEvent(int event, Collection<Step> steps) {
        return steps.stream()
                .filter(step -> step.event() == event)
                .sorted(Step.ORDER)
                .toList();
    }

    /** Those that must come, and whatever else came. */
    private Set<String> rights(List<Step> trail) {
        Set<String> rights = new LinkedHashSet<>(awaited);
        trail.forEach(step -> step.right().ifPresent(rights::add));
        return rights;
    }

    private Optional<String> missing(String right, List<Step> trail) {
        List<Step> about = trail.stream().filter(step -> step.isAbout(right)).toList();
        Instant assessed = last(about, "assessed").map(Step::at).orElse(Instant.MIN);
        if (awaited.contains(right) && assessed.isBefore(since)) {
            return Optional.of("not assessed");
        }
        return last(about, "decided")
                .filter(step -> !step.at().isBefore(assessed))
                .map(decided -> hurts(about) ? inSilence(decided, about) : undone(decided, about))
                .orElse(Optional.of("assessed, not decided"));
    }

    /** What the decision still has to bring about. */
    private static Optional<String> undone(Step decided, List<Step> about) {
        return switch (decided.outcome().orElse("")) {
            case "WAITING_FOR_FACTS" -> Optional.of("waits for facts");
            case "GRANTED", "RAISED", "INFORMED", "REMINDED" -> unless(isHeard(about), "decided, not told");
            case "FULFILLED", "NOT_ELIGIBLE", "LAPSED" -> untilTakenBack(about);
            // Of what was annulled no word must stand; of bags for a household that is smaller now it may.
            case "KEPT" -> isLower(decided) ? Optional.empty() : untilTakenBack(about);
            case "SETTLED" ->
                unless(!isToldAsGranted(about) || stillStands(about), "granted, but no longer in the feed");
            default -> Optional.empty();
        };
    }

    private static boolean isLower(Step decided) {
        return decided.detail()
                .filter(detail -> detail.contains("lower-amount"))
                .isPresent();
    }

    /** Of a child that has died no word must stand, and a human must look. */
    private static Optional<String> inSilence(Step decided, List<Step> about) {
        boolean looks = decided.detail()
                .filter(detail -> detail.startsWith("a human looks"))
                .isPresent();
        return untilTakenBack(about).or(() -> unless(looks, "no task for a human"));
    }

    private static boolean hurts(List<Step> about) {
        return last(about, "assessed")
                .flatMap(Step::detail)
                .filter(detail -> detail.contains("child-deceased"))
                .isPresent();
    }

    private static Optional<String> untilTakenBack(List<Step> about) {
        return unless(!stillStands(about), "what was told still stands in the feed");
    }

    /** Silence is an answer too: the notifications say why. */
    private static boolean isHeard(List<Step> about) {
        return last(about, "told").or(() -> last(about, "silent")).isPresent();
    }

    private static boolean isToldAsGranted(List<Step> about) {
        return last(about, "told")
                .flatMap(Step::outcome)
                .filter(Set.of("GRANTED", "RAISED")::contains)
                .isPresent();
    }

    private static boolean stillStands(List<Step> about) {
        return count(about, "told") > count(about, "withdrawn");
    }

    private static Optional<String> unless(boolean fine, String what) {
        return fine ? Optional.empty() : Optional.of(what);
    }

    private static Optional<Step> last(List<Step> about, String station) {
        return about.stream().filter(step -> step.is(station)).reduce((first, second) -> second);
    }

    private static long count(List<Step> about, String station) {
        return about.stream().filter(step -> step.is(station)).count();
    }
}
