package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.read.Problems;
import java.util.Set;

/** The language of an answer: Dutch counts, the others are translations. */
final class Language {

    private static final Set<String> KNOWN = Set.of("nl", "fr", "en");

    private Language() {}

    /** The tag that was asked for; Dutch when none was. */
    static String of(String asked) {
        if (asked == null) {
            return "nl";
        }
        if (!KNOWN.contains(asked)) {
            throw Problems.badRequest("unknownLanguage", "The languages are nl, fr and en.");
        }
        return asked;
    }
}
