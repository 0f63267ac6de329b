package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Facts;
import gent.rechtstreeks.portal.ask.Facts.Declarable;
import gent.rechtstreeks.portal.ask.Facts.Fact;
import gent.rechtstreeks.portal.show.TypedFact.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form in which a resident says one fact.
 *
 * @param said whether they said it before
 * @param kept whether they typed this before, and could not hand it in
 * @param fault what is wrong with what they typed; null when nothing is
 */
record FactForm(Declarable fact, boolean said, TypedFact typed, boolean kept, Fault fault) {

    /**
     * One answer to choose.
     *
     * @param words null when these pages have none
     */
    record Choice(String code, FactCode words, boolean chosen) {}

    /** @param typed by name of the field; what was said before stands in the form when it is empty */
    static FactForm open(Facts facts, Declarable fact, Map<String, String> typed) {
        Optional<Fact> said = said(facts, fact);
        TypedFact before = said.map(one -> TypedFact.of(one, fact.type())).orElse(TypedFact.NOTHING);
        return new FactForm(
                fact, said.isPresent(), typed.isEmpty() ? before : TypedFact.of(typed), !typed.isEmpty(), null);
    }

    static FactForm refused(Facts facts, Declarable fact, TypedFact typed, Fault fault) {
        return new FactForm(fact, said(facts, fact).isPresent(), typed, false, fault);
    }

    private static Optional<Fact> said(Facts facts, Declarable fact) {
        return facts.facts().stream()
                .filter(one ->
                        one.selfDeclared() && one.value() != null && one.fact().equals(fact.fact()))
                .findFirst();
    }

    public String title() {
        return FactLabels.title(fact.label());
    }

    /** Where it leads. */
    public String action() {
        return FactsResource.PAGE + "/" + fact.fact();
    }

    public FactSource source() {
        return FactSource.of(fact.source());
    }

    public List<Choice> choices() {
        return fact.codes().stream()
                .map(code -> new Choice(code, FactCode.of(fact.fact(), code).orElse(null), code.equals(typed.value())))
                .toList();
    }

    public boolean isYes() {
        return typed.value().equals("true");
    }

    public boolean isNo() {
        return typed.value().equals("false");
    }

    public boolean isWrongValue() {
        return fault == Fault.VALUE;
    }

    public boolean isWrongFrom() {
        return fault == Fault.FROM || isWrongPeriod();
    }

    public boolean isWrongPeriod() {
        return fault == Fault.PERIOD;
    }

    public boolean isWrongUntil() {
        return fault == Fault.UNTIL;
    }

    public boolean isTwice() {
        return fault == Fault.TWICE;
    }
}
