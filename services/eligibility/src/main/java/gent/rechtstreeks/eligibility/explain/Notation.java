package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.rights.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a language writes amounts, numbers and days. The signs are given here: those of a locale differ between JDKs. */
record Notation(Language language) {

    private static final char UNBREAKABLE = '\u00a0';

    /** With cents only when there are any. */
    String amount(BigDecimal euro) {
        boolean isWhole = euro.stripTrailingZeros().scale() <= 0;
        String figures = format(isWhole ? "#,##0" : "#,##0.00", euro);
        return switch (language) {
            case NL -> "€" + UNBREAKABLE + figures;
            case FR -> figures + UNBREAKABLE + "€";
            case EN -> "€" + figures;
        };
    }

    String number(BigDecimal number) {
        return format("#,##0.######", number);
    }

    String day(LocalDate date) {
        boolean isFirst = language == Language.FR && date.getDayOfMonth() == 1;
        return DateTimeFormatter.ofPattern(isFirst ? "d'er' MMMM uuuu" : "d MMMM uuuu", locale())
                .format(date);
    }

    private Locale locale() {
        return language == Language.EN ? Locale.UK : Locale.of(language.tag(), "BE");
    }

    private String format(String pattern, BigDecimal number) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setDecimalSeparator(language == Language.EN ? '.' : ',');
        signs.setGroupingSeparator(
                switch (language) {
                    case NL -> '.';
                    case FR -> UNBREAKABLE;
                    case EN -> ',';
                });
        return new DecimalFormat(pattern, signs).format(number);
    }
}
