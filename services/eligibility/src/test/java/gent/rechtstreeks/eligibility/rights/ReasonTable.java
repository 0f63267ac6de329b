package gent.rechtstreeks.eligibility.rights;

import java.util.List;
import java.util.TreeSet;

/** Why somebody has a right or not, in the words that the resident reads. */
final class ReasonTable {

    private ReasonTable() {}

    static String of(Right right) {
        Texts dutch = right.texts(Language.NL);
        Texts english = right.texts(Language.EN);
        return Markdown.table(
                List.of("because", "what the resident reads", "in English"),
                List.copyOf(new TreeSet<>(dutch.reasonCodes())),
                code -> List.of(
                        Markdown.code(code),
                        dutch.reason(code).orElseThrow(),
                        english.reason(code).orElse("")));
    }
}
