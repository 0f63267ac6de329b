package gent.rechtstreeks.local.birth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says what a birth still waits for: after the notice the reminder; after the registration all the rest. */
public final class Arrival {

    private static final List<String> RIGHTS = List.of("birth-declaration", "birth-grant", "waste-bags");

    /** What a resident hears about. */
    private static final Set<String> TOLD = Set.of("GRANTED", "RAISED", "INFORMED");

    private Arrival() {}

    /** After the registration: nothing when all has arrived; else a few words for each thing that has not. */
    public static List<String> missing(Collection<Step> steps, int births) {
        return missing(steps, births, RIGHTS, Arrival::missing);
    }

    /** After the notice: nothing when the parents were reminded of the birth declaration. */
    public static List<String> unreminded(Collection<Step> steps, int births) {
        return missing(steps, births, List.of("birth-declaration"), Arrival::unreminded);
    }

    private static List<String> missing(
            Collection<Step> steps, int births, List<String> rights, Function<List<Step>, Optional<String>> asked) {
        List<String> missing = new ArrayList<>();
        for (int birth = 1; birth <= births; birth++) {
            for (String right : rights) {
                int which = birth;
                List<Step> about = steps.stream()
                        .filter(step -> step.birth() == which && step.isAbout(right))
                        .sorted(Step.ORDER)
                        .toList();
                String whose = births == 1 ? "" : " of child " + birth;
                asked.apply(about).ifPresent(what -> missing.add(Wording.plain(right) + whose + ": " + what));
            }
        }
        return missing;
    }

    private static Optional<String> unreminded(List<Step> about) {
        return unless(heard(about), "the parents are not reminded");
    }

    private static Optional<String> missing(List<Step> about) {
        Optional<String> decided = last(about, "decided").flatMap(Step::outcome);
        if (decided.isEmpty()) {
            return Optional.of(last(about, "assessed").isPresent() ? "assessed, not decided" : "not assessed");
        }
        return switch (decided.get()) {
            case "WAITING_FOR_FACTS" -> Optional.of("waits for facts");
            case "REMINDED" -> Optional.of("reminded, the registration is not seen");
            case "FULFILLED" -> unless(withdrawnIfTold(about), "the reminder still stands in the feed");
            default -> unless(!TOLD.contains(decided.get()) || heard(about), "decided, not told");
        };
    }

    /** Silence is an answer too: the notifications say why. */
    private static boolean heard(List<Step> about) {
        return last(about, "told").or(() -> last(about, "silent")).isPresent();
    }

    private static boolean withdrawnIfTold(List<Step> about) {
        boolean reminded = about.stream()
                .anyMatch(step -> step.outcome().filter("REMINDED"::equals).isPresent());
        return !reminded
                || last(about, "withdrawn").or(() -> last(about, "silent")).isPresent();
    }

    private static Optional<String> unless(boolean fine, String what) {
        return fine ? Optional.empty() : Optional.of(what);
    }

    private static Optional<Step> last(List<Step> about, String station) {
        return about.stream().filter(step -> step.is(station)).reduce((first, second) -> second);
    }
}
