package gent.rechtstreeks.portal.show;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How months are written on a page, in the language of that page. */
@TemplateExtension
final class MonthWords {

    private static final String LOCALE = MessageBundles.ATTRIBUTE_LOCALE;

    private MonthWords() {}

    /** maart 2027 */
    static String inWords(YearMonth month, @TemplateAttribute(LOCALE) Object locale) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", (Locale) locale).format(month);
    }

    /** mrt */
    static String inShort(YearMonth month, @TemplateAttribute(LOCALE) Object locale) {
        String name = month.getMonth().getDisplayName(TextStyle.SHORT, (Locale) locale);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
