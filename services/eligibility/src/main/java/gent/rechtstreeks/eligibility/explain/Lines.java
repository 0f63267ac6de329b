package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Verification;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One line for each thing that an explanation lists. */
final class Lines {

    /** Numbers that say nothing without their name in the rules; the structured part has them. */
    private static final Set<String> BARE = Set.of("COUNT", "FACTOR");

    private final Phrases phrases;
    private final Dictionary dictionary;

    Lines(Phrases phrases, Dictionary dictionary) {
        this.phrases = phrases;
        this.dictionary = dictionary;
    }

    String of(Explanation.Fact fact) {
        boolean isHousehold = fact.whose() == Whose.YOUR_HOUSEHOLDS;
        if (fact.fact() == null) {
            return phrases.get(isHousehold ? "line.fact.not-named" : "line.fact.somebody-elses");
        }
        return fact.value() == null
                ? phrases.get("line.fact.not-shown", Map.of("label", fact.label()))
                : phrases.get("line.fact", shown(fact));
    }

    String of(Explanation.Missing missing) {
        if (missing.fact() == null) {
            return phrases.get("line.missing.somebody-elses");
        }
        Map<String, String> values = Map.of(
                "label",
                labelled(missing.whose(), missing.label(), missing.childBornOn()),
                "source",
                missing.sourceName());
        String line = phrases.get(missingKey(missing), values);
        return missing.mayNotAsk() ? line + " " + phrases.get("line.missing.may-not-ask") : line;
    }

    Stream<String> grounds(Explanation told) {
        Stream<String> basis = Stream.of(
                phrases.get("basis", Map.of("regulation", told.legalBasis().regulation())));
        Stream<String> doubt =
                told.legalBasis().verified() ? Stream.empty() : Stream.of(phrases.get("basis.unverified"));
        Stream<String> amounts = told.parameters().stream()
                .filter(used -> !BARE.contains(used.unit()))
                .map(this::of);
        return Stream.of(basis, doubt, amounts).flatMap(lines -> lines);
    }

    /** Who hears a no is asked whether it can be right. */
    Stream<String> toAHuman(Explanation told, boolean isNo) {
        Stream<String> doubt = isNo ? Stream.of(phrases.get("wrong")) : Stream.empty();
        Stream<String> remedy = told.remedy() == null ? Stream.empty() : Stream.of(of(told.remedy()));
        String human = phrases.get(
                "contact",
                Map.of("name", told.contact().name(), "email", told.contact().email()));
        return Stream.of(doubt, remedy, Stream.of(human)).flatMap(lines -> lines);
    }

    private String of(Explanation.Remedy remedy) {
        Map<String, String> values = new TreeMap<>(Map.of("body", remedy.body()));
        if (remedy.termDays() != null) {
            values.put("days", Integer.toString(remedy.termDays()));
        }
        String where = phrases.get("remedy", values);
        return remedy.suspends() == null
                ? where
                : where + " " + phrases.get(remedy.suspends() ? "remedy.suspends" : "remedy.does-not-suspend");
    }

    private String of(Explanation.Amount used) {
        String since = used.validFrom() == null
                ? phrases.get("since.unknown")
                : phrases.get("since", Map.of("day", dictionary.notation().day(used.validFrom())));
        boolean isOurs = used.verification() == Verification.DERIVED;
        return phrases.get(
                isOurs ? "line.parameter.derived" : "line.parameter",
                Map.of(
                        "value",
                        used.label() == null ? used.shown() : used.shown() + " " + used.label(),
                        "since",
                        since,
                        "source",
                        used.source(),
                        "verification",
                        phrases.get("verification." + used.verification().name())));
    }

    private Map<String, String> shown(Explanation.Fact fact) {
        return Map.of(
                "label",
                labelled(fact.whose(), fact.label(), fact.childBornOn()),
                "value",
                fact.shown(),
                "source",
                fact.sourceName(),
                "day",
                dictionary.notation().day(fact.asOf()));
    }

    private String labelled(Whose whose, String label, LocalDate childBornOn) {
        return switch (whose) {
            case YOUR_CHILDS ->
                phrases.get(
                        "label.your-childs",
                        Map.of("label", label, "day", dictionary.notation().day(childBornOn)));
            case YOURS, YOUR_HOUSEHOLDS, OF_THE_EVENT, SOMEBODY_ELSES -> label;
        };
    }

    private String missingKey(Explanation.Missing missing) {
        if (missing.declareAt() != null) {
            return "line.missing.declare";
        }
        String whose = missing.whose() == Whose.YOUR_HOUSEHOLDS ? "line.missing.households" : "line.missing";
        if (!missing.source().equals(Telling.RESIDENT)) {
            return whose;
        }
        return whose + (isOfAChild(missing) ? ".for-a-child" : ".themselves");
    }

    /** For a child nobody can say anything in person. */
    private boolean isOfAChild(Explanation.Missing missing) {
        return missing.whose() == Whose.YOUR_CHILDS || dictionary.isOfAChild(missing.fact());
    }
}
