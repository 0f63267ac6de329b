package gent.rechtstreeks.portal.show;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How moments and ends of periods are written. */
@TemplateExtension
final class Moments {

    private Moments() {}

    /** 2 maart 2026 om 10:05 */
    static String withTime(Instant moment, @TemplateAttribute(MessageBundles.ATTRIBUTE_LOCALE) Object locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale((Locale) locale)
                .format(moment.atZone(Wording.HERE));
    }

    /** Services say on which day something is so no more; people say the last day that it is. */
    static LocalDate lastDay(LocalDate end) {
        return end.minusDays(1);
    }
}
