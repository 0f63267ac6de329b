package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Trace;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Of;
import gent.rechtstreeks.evaluator.Answer;
import gent.rechtstreeks.evaluator.Truth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a rule came to its answer, with facts by the names under which they are declared. */
record Tracing(Map<Of, Map<String, String>> names) {

    static Tracing of(List<FactDeclaration> declared) {
        return new Tracing(Stream.of(Of.EVENT, Of.HOUSEHOLD, Of.PERSON)
                .collect(Collectors.toMap(Function.identity(), of -> names(declared, of))));
    }

    private static Map<String, String> names(List<FactDeclaration> declared, Of of) {
        return declared.stream()
                .filter(fact -> fact.isOf(of))
                .collect(Collectors.toMap(FactDeclaration::field, FactDeclaration::name));
    }

    /** How much one would have got is no part of how a no was found. */
    Trace of(Answer answer) {
        return new Trace(answer.trace().stream()
                .filter(found ->
                        answer.eligible() != Truth.NO || !found.decision().equals("amount"))
                .map(this::step)
                .toList());
    }

    private Trace.Step step(Answer.Found found) {
        List<String> facts =
                found.facts().stream().flatMap(this::fact).distinct().toList();
        return new Trace.Step(found.decision(), found.rows(), found.value(), facts);
    }

    private Stream<String> fact(String path) {
        String field = path.substring(path.indexOf('.') + 1);
        Of of =
                switch (path.substring(0, path.indexOf('.'))) {
                    case "event" -> Of.EVENT;
                    case "household" -> Of.HOUSEHOLD;
                    default -> Of.PERSON;
                };
        return Stream.ofNullable(names.get(of).get(field));
    }
}
