package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.OfferedRight;
import gent.rechtstreeks.portal.ask.OfferedRight.Text;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.show.Link;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * All rights that there are, by name.
 *
 * @param missing the service that did not answer; null when it did
 */
record CataloguePage(List<Item> items, Service missing) {

    /** One right, in the language of the page as far as its texts are. */
    record Item(String right, Text name, Text what, Text who, Text how, Marks marks, List<Link> links) {

        static Item of(OfferedRight offered, Locale locale) {
            return new Item(
                    offered.right(),
                    in(locale, offered.name()),
                    in(locale, offered.what()),
                    in(locale, offered.who()),
                    in(locale, offered.how()),
                    Marks.of(offered),
                    Link.of(offered.links()));
        }

        /** Dutch is there always, and stands first. */
        private static Text in(Locale locale, List<Text> texts) {
            return texts.stream()
                    .filter(text -> text.language().equals(locale.getLanguage()) && text.text() != null)
                    .findFirst()
                    .orElse(texts.getFirst());
        }
    }

    static CataloguePage of(Part<List<OfferedRight>> offered, Locale locale) {
        Comparator<Object> byName = Collator.getInstance(locale);
        List<Item> items = offered.toOptional().orElse(List.of()).stream()
                .map(right -> Item.of(right, locale))
                .sorted((one, other) ->
                        byName.compare(one.name().text(), other.name().text()))
                .toList();
        return new CataloguePage(items, offered.getMissing());
    }
}
