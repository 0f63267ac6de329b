package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.read.simulate.SimulationRequest.Now;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Comes;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Of;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Type;
import gent.rechtstreeks.eligibility.rights.FactDeclarations;
import gent.rechtstreeks.eligibility.simulate.Known;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads what somebody says of a household that nobody knows. */
record KnownNow(Violations violations, FactDeclarations declared, LocalDate today) {

    private static final int MOST_PEOPLE = 20;
    private static final int MOST_CHILDREN = 12;
    private static final int MOST_FACTS = 50;
    private static final int ADULT = 18;

    private static final Known NOTHING = new Known(null, null, null, null, Map.of());

    Known read(Now said) {
        if (said == null) {
            return NOTHING;
        }
        Imagined same = new Imagined(violations);
        List<YearMonth> children = children(said.children());
        return new Known(
                size(said.householdSize(), children),
                children,
                same.zone("known.postalCode", said.postalCode()),
                same.income("known.incomeCents", said.incomeCents()),
                facts(Objects.requireNonNullElse(said.facts(), Map.of())));
    }

    /** A household without adults is nothing that rules know how to look at. */
    private Integer size(Integer size, List<YearMonth> children) {
        int least = children == null ? 1 : children.size() + 1;
        return violations.check(
                "known.householdSize",
                size,
                number -> number >= least && number <= MOST_PEOPLE,
                "From 1 to %d, and at least one more than there are children.".formatted(MOST_PEOPLE));
    }

    private List<YearMonth> children(List<String> said) {
        if (said == null) {
            return null;
        }
        if (said.size() > MOST_CHILDREN) {
            violations.add("known.children", "At most " + MOST_CHILDREN + ".");
            return List.of();
        }
        return IntStream.range(0, said.size())
                .mapToObj(child -> child("known.children[" + child + "]", said.get(child)))
                .filter(Objects::nonNull)
                .toList();
    }

    private YearMonth child(String field, String text) {
        return violations.check(
                field,
                violations.month(field, Objects.requireNonNullElse(text, "")),
                this::isOfAChild,
                "A child was born by now, and is younger than 18; whoever is older is an adult.");
    }

    private boolean isOfAChild(YearMonth month) {
        return !month.isAfter(YearMonth.from(today))
                && month.atDay(1).plusYears(ADULT).isAfter(today);
    }

    /** Refused once, however many are wrong: the answer must not outgrow what was sent. */
    private Map<String, Boolean> facts(Map<String, Boolean> said) {
        if (said.size() > MOST_FACTS) {
            violations.add("known.facts", "At most " + MOST_FACTS + ".");
            return Map.of();
        }
        if (!said.keySet().stream().allMatch(name -> isYesOrNo(declared, name))) {
            violations.add("known.facts", "One of them is none that is asked with yes or no; see /rights.");
            return Map.of();
        }
        Map<String, Boolean> facts = new TreeMap<>(said);
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    /** Whether that is a fact of a person that somebody can say with yes or no. */
    static boolean isYesOrNo(FactDeclarations declared, String name) {
        return declared.named(String.valueOf(name)).filter(KnownNow::isYesOrNo).isPresent();
    }

    private static boolean isYesOrNo(FactDeclaration fact) {
        return fact.isOf(Of.PERSON) && fact.type() == Type.BOOLEAN && fact.comes() != Comes.WITH_EVENT;
    }
}
