package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Domicile;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.FactDeclarations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Facts, their values and their sources, as a resident reads them in one language. */
final class Dictionary {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String EURO = "EUR";

    private final FactDeclarations declared;
    private final Phrases phrases;
    private final Notation notation;
    private final Gaps gaps;

    Dictionary(FactDeclarations declared, Phrases phrases, Gaps gaps) {
        this.declared = declared;
        this.phrases = phrases;
        this.notation = new Notation(phrases.language());
        this.gaps = gaps;
    }

    Notation notation() {
        return notation;
    }

    Optional<FactDeclaration> declaration(String fact) {
        return declared.named(fact);
    }

    boolean isOfAChild(String fact) {
        return declaration(fact).filter(FactDeclaration::isOfAChild).isPresent();
    }

    String label(String fact) {
        return phrases.find("fact." + fact)
                .or(() -> declared.named(fact).map(known -> known.label().in(phrases.language())))
                .orElseGet(() -> {
                    gaps.missing("facts", fact);
                    return phrases.get("fact.without-a-name");
                });
    }

    String source(String source) {
        return phrases.find("source." + source).orElseGet(() -> {
            gaps.missing("sources", source);
            return phrases.get("source.without-a-name");
        });
    }

    /** What has no words of its own stands as it came. */
    String value(String fact, String value) {
        Optional<FactDeclaration> known = declared.named(fact);
        if (known.filter(declaration -> declaration.type() == FactDeclaration.Type.NUMBER)
                .isPresent()) {
            return number(known.get().unit(), value);
        }
        if (DAY.matcher(value).matches()) {
            return notation.day(LocalDate.parse(value));
        }
        return phrases.find("value." + value)
                .orElseGet(
                        () -> fact.equals(Domicile.FACT) ? phrases.get("municipality", Map.of("code", value)) : value);
    }

    String value(Parameter parameter) {
        return switch (parameter.unit()) {
            case EURO -> number(EURO, parameter.value());
            case String unit ->
                phrases.find("unit." + unit)
                        .map(named -> number(null, parameter.value()) + " " + named)
                        .orElseGet(() -> number(null, parameter.value()));
        };
    }

    private String number(String unit, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return value;
        }
        BigDecimal number = new BigDecimal(value);
        return EURO.equals(unit) ? notation.amount(number) : notation.number(number);
    }
}
