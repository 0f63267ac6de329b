package gent.rechtstreeks.eligibility.rulebook;

import gent.rechtstreeks.eligibility.rights.ContentRefused;
import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.eligibility.rights.RightsText;
import gent.rechtstreeks.evaluator.Refused;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Loads what is written of the rights, with the facts that this service knows. */
public final class Loading {

    private final Function<Rights, LoadedRules> compile;
    private final Map<String, String> facts;

    /**
     * Loads by whatever way rules are written in.
     *
     * @param compile all of them or none; it throws {@link Refused} with everything that is wrong with rules, and
     *     {@link IllegalStateException} or {@link ArithmeticException} with what else keeps them from being run
     * @param facts the text of each file of facts by its path
     */
    public Loading(Function<Rights, LoadedRules> compile, Map<String, String> facts) {
        this.compile = compile;
        this.facts = Map.copyOf(facts);
    }

    /** @throws LoadRefused with all that is wrong */
    public LoadedRules load(RuleFiles files) {
        refuseWhatCannotBeKept(files);
        try {
            Map<String, String> all = new TreeMap<>(files.texts());
            all.putAll(facts);
            return compile.apply(RightsText.read(all));
        } catch (ContentRefused unreadable) {
            throw new LoadRefused(
                    unreadable.faults().stream().map(LoadProblem::of).toList());
        } catch (Refused rules) {
            throw new LoadRefused(rules.problems().stream().map(LoadProblem::of).toList());
        } catch (IllegalStateException | ArithmeticException otherwise) {
            throw new LoadRefused(List.of(LoadProblem.ofAll(otherwise.getMessage())));
        }
    }

    /** The database has no place for it, and no text needs it. */
    private static void refuseWhatCannotBeKept(RuleFiles files) {
        List<LoadProblem> problems = files.texts().entrySet().stream()
                .filter(file -> file.getValue().indexOf(0) >= 0)
                .map(file -> LoadProblem.ofWhole(file.getKey(), "holds a character with the number 0"))
                .toList();
        if (!problems.isEmpty()) {
            throw new LoadRefused(problems);
        }
    }
}
