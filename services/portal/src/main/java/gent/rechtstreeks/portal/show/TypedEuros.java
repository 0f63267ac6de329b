package gent.rechtstreeks.portal.show;

import java.math.BigDecimal;
import java.util.Optional;

/** An amount of euros as people type it here: 25.000, 25 000 or 25000,50. */
final class TypedEuros {

    private static final String AMOUNT = "\\d{1,10}(,\\d{1,2})?";

    private TypedEuros() {}

    /** Empty when it is no amount. */
    static Optional<Long> cents(String typed) {
        String bare = typed.replaceAll("[\\s\\u00a0\\u202f€]|(?i:euro?)", "").replaceAll("\\.(?=\\d{3}(\\D|$))", "");
        return bare.matches(AMOUNT)
                ? Optional.of(
                        new BigDecimal(bare.replace(',', '.')).movePointRight(2).longValueExact())
                : Optional.empty();
    }
}
