package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import java.util.ArrayList;
import java.util.List;

/** The words that are written, for tests. */
final class Words {

    static final Rights RIGHTS = RightsFiles.ofTheService();
    private static final Contact CONTACT = new Contact("Gentinfo", "gentinfo@stad.gent");
    private static final Explainer EXPLAINER = explainer();

    private Words() {}

    static Explainer explainer() {
        return explainer(new ArrayList<>());
    }

    /** One that writes down which words it misses. */
    static Explainer explainer(List<String> missed) {
        return new Explainer(RIGHTS, CONTACT, (of, key) -> missed.add(of + ": " + key));
    }

    /** What Anna reads of an answer. */
    static String text(Answer answer) {
        return text(answer, Language.NL);
    }

    static String text(Answer answer, Language language) {
        return EXPLAINER.explain(answer, Readers.anna(), language).text();
    }
}
