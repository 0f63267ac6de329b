package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Of;
import gent.rechtstreeks.eligibility.rights.FactDeclarations;
import gent.rechtstreeks.evaluator.Field;
import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that rules may use: the declared facts, of whom or what they are facts. */
public final class Vocabularies {

    /** The list of those who live in the household. */
    static final String MEMBERS = "members";

    private Vocabularies() {}

    public static Vocabulary of(FactDeclarations facts) {
        Map<String, List<Field>> contexts = new LinkedHashMap<>();
        contexts.put("event", fields(facts, Of.EVENT));
        contexts.put("household", fields(facts, Of.HOUSEHOLD));
        contexts.put("child", fields(facts, Of.PERSON));
        contexts.put("subject", fields(facts, Of.PERSON));
        return new Vocabulary(contexts, MEMBERS, fields(facts, Of.PERSON));
    }

    private static List<Field> fields(FactDeclarations facts, Of of) {
        return facts.all().stream()
                .filter(fact -> fact.isOf(of))
                .map(fact -> new Field(fact.field(), type(fact), fact.codes()))
                .toList();
    }

    private static Type type(FactDeclaration fact) {
        return switch (fact.type()) {
            case BOOLEAN -> Type.TRUTH;
            case DATE -> Type.DATE;
            case CODE -> Type.CODE;
            case NUMBER -> fact.isMoney() ? Type.EURO : Type.COUNT;
        };
    }
}
