package gent.rechtstreeks.portal.show;

import java.math.BigDecimal;
import java.util.Optional;

/** An amount as people type it here: a comma before the cents, and maybe points, spaces or a euro sign. */
final class TypedAmount {

    /** As written here: points between thousands, a comma before the cents. */
    private static final String WRITTEN = "(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?";

    /** As services write it. */
    private static final String AMOUNT = "\\d{1,7}(\\.\\d{1,2})?";

    private TypedAmount() {}

    /** As services read it; what is no amount stays as it is, for them to refuse. */
    static String sent(String typed) {
        String bare = typed.replaceAll("[\\s\\u00a0\\u202f€]|(?i:eur(o)?)", "");
        return bare.matches(WRITTEN) ? bare.replace(".", "").replace(',', '.') : bare;
    }

    /** In cents; empty when it is no amount. */
    static Optional<Long> cents(String typed) {
        return Optional.of(sent(typed))
                .filter(sent -> sent.matches(AMOUNT))
                .map(sent -> new BigDecimal(sent).movePointRight(2).longValueExact());
    }

    /** As people read it in a field. */
    static String shown(String sent) {
        return sent.replace('.', ',').replaceAll(",00$", "");
    }
}
