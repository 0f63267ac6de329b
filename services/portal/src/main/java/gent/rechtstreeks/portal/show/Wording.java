package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Money;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.MessageBundles;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** How days, moments and amounts are written on a page, in the language of that page and in Belgian time. */
@TemplateExtension
final class Wording {

    static final ZoneId HERE = ZoneId.of("Europe/Brussels");
    private static final String LOCALE = MessageBundles.ATTRIBUTE_LOCALE;

    private Wording() {}

    /** 2 maart 2026 */
    static String inWords(LocalDate day, @TemplateAttribute(LOCALE) Object locale) {
        String words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale((Locale) locale)
                .format(day);
        return isFrench((Locale) locale) ? words.replaceFirst("^1 ", "1er ") : words;
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }

    /** The day in Belgium at that moment. */
    static String inWords(Instant moment, @TemplateAttribute(LOCALE) Object locale) {
        return inWords(LocalDate.ofInstant(moment, HERE), locale);
    }

    /** The amount in euro, with cents only when there are any. */
    static String inWords(Money money, @TemplateAttribute(LOCALE) Object locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance((Locale) locale);
        format.setCurrency(Currency.getInstance(money.currency()));
        if (money.cents() % 100 == 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(money.cents() / 100.0);
    }

    /** The paragraphs of a text in which each stands on a line of its own. */
    static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
