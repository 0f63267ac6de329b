package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why an answer is as it is, in sentences. What the reader may not know is said as the household's, once. */
final class Reasons {

    /** Said of how the answer was found, not of anybody. */
    private static final Set<String> OF_NOBODY = Set.of(
            "amount-unverified",
            "parameters-unverified",
            "regulation-unverified",
            "source-has-no-data",
            "source-may-not-tell",
            "household-changed",
            "in-every-case",
            "kept-quiet",
            "event-annulled",
            "move-annulled",
            "move-refused",
            "no-longer-applies",
            "obligation-met");

    private static final String UNKNOWN = "-unknown";

    private final Wording wording;
    private final Phrases phrases;
    private final Gaps gaps;

    Reasons(Wording wording, Gaps gaps) {
        this.wording = wording;
        this.phrases = wording.phrases();
        this.gaps = gaps;
    }

    List<Explanation.Reason> of(Answer answer, Discretion discretion, Map<String, String> values) {
        List<Explanation.Reason> told = new ArrayList<>();
        for (String code : answer.outcome().reasons()) {
            boolean isTold = OF_NOBODY.contains(code) || discretion.mayReadReason(code);
            Explanation.Reason reason = isTold
                    ? new Explanation.Reason(code, Filling.of(sentence(answer, code), values))
                    : new Explanation.Reason(null, general(answer));
            if (!told.contains(reason)) {
                told.add(reason);
            }
        }
        return List.copyOf(told);
    }

    private String sentence(Answer answer, String code) {
        String key = "reason." + code;
        return wording.texts()
                .flatMap(words -> words.reason(code))
                .or(() -> phrases.find(key))
                .or(() -> unknown(code))
                .orElseGet(() -> {
                    gaps.missing(
                            answer.assessment().right(),
                            key + " in " + phrases.language().tag());
                    return general(answer);
                });
    }

    /** Of a fact that no source can be asked for: nobody writes that for each of them. */
    private Optional<String> unknown(String code) {
        return code.endsWith(UNKNOWN)
                ? wording.dictionary()
                        .declaration(code.substring(0, code.length() - UNKNOWN.length()))
                        .map(fact -> phrases.get(
                                "unknown", Map.of("label", fact.label().in(phrases.language()))))
                : Optional.empty();
    }

    private String general(Answer answer) {
        String whose = answer.isAboutHousehold() ? ".household" : ".person";
        return phrases.get(
                switch (answer.outcome()) {
                    case Outcome.Eligible yes -> "general.eligible" + whose;
                    case Outcome.NotEligible no -> "general.not-eligible" + whose;
                    case Outcome.FactsMissing open -> "general.facts-missing";
                });
    }
}
