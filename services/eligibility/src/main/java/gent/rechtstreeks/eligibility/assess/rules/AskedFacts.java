package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Comes;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Of;
import gent.rechtstreeks.evaluator.Rule;
import gent.rechtstreeks.evaluator.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which facts of persons one rule asks of sources and residents. Of all others nothing is looked up for it. */
record AskedFacts(Vocabulary vocabulary, List<AskedFact> all, Map<String, List<AskedFact>> byContext) {

    static final String CHILD = "child";
    static final String SUBJECT = "subject";

    /** One of them, with its name in rules. */
    record AskedFact(String field, FactDeclaration declaration) {}

    static AskedFacts of(Rule rule, Vocabulary vocabulary, Collection<FactDeclaration> declared) {
        List<AskedFact> all = declared.stream()
                .filter(fact -> fact.isOf(Of.PERSON) && fact.comes() != Comes.WITH_EVENT)
                .map(fact -> new AskedFact(fact.field(), fact))
                .toList();
        return new AskedFacts(
                vocabulary,
                all,
                Stream.of(Vocabularies.MEMBERS, CHILD, SUBJECT)
                        .collect(Collectors.toMap(Function.identity(), context -> all.stream()
                                .filter(fact -> rule.asks(context + "." + fact.field()))
                                .toList())));
    }

    /** By the name that rules use, asked or not. */
    Optional<FactDeclaration> named(String field) {
        return all.stream()
                .filter(fact -> fact.field().equals(field))
                .map(AskedFact::declaration)
                .findFirst();
    }

    List<AskedFact> of(String context) {
        return byContext.get(context);
    }
}
