package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.eligibility.rights.Right;
import gent.rechtstreeks.eligibility.rights.RightCard;
import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.eligibility.rights.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains an answer of the rules to one resident: what, why, from which facts, and the way to a human. */
public final class Explainer {

    private final Rights rights;
    private final Contact contact;
    private final Gaps gaps;
    private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);

    public Explainer(Rights rights, Contact contact, Gaps gaps) {
        this.rights = rights;
        this.contact = contact;
        this.gaps = gaps;
        Arrays.stream(Language.values()).forEach(language -> phrases.put(language, Phrases.in(language)));
    }

    /** Only for whom {@link Access} lets in. */
    public Explanation explain(Answer answer, Reader reader, Language language) {
        Wording wording = wording(answer.assessment().right(), language);
        Discretion discretion = new Discretion(answer, reader, rights.facts());
        Explanation told = Grief.isIn(answer.assessment())
                ? gently(answer, discretion, wording)
                : inFull(answer, reader, discretion, wording);
        return told.saying(new Composition(answer, told, wording).text());
    }

    /** The name of a right; its kebab name as long as nobody wrote of it. */
    public String name(String right, Language language) {
        return wording(right, language).name();
    }

    /** The answer in a sentence, as it stands above the explanation to that reader. */
    public String headline(Answer answer, Reader reader, Language language) {
        return wording(answer.assessment().right(), language)
                .headline(answer, new Discretion(answer, reader, rights.facts()));
    }

    /** Whether the answer is a perhaps to that reader. */
    public boolean isPerhaps(Answer answer, Reader reader) {
        return new Perhaps(rights).isSaidTo(reader, answer);
    }

    /** The amount in a sentence, as it stands in the explanation; empty when that tells of none. */
    public Optional<String> howMuch(Answer answer, Language language) {
        Wording wording = wording(answer.assessment().right(), language);
        return Grief.isIn(answer.assessment())
                ? Optional.empty()
                : Optional.ofNullable(wording.amount(figures(answer, wording)));
    }

    private static Map<String, String> figures(Answer answer, Wording wording) {
        return Figures.inWords(answer.assessment(), wording.dictionary().notation());
    }

    private Explanation inFull(Answer answer, Reader reader, Discretion discretion, Wording wording) {
        Assessment assessment = answer.assessment();
        Telling telling = new Telling(answer, reader, discretion, wording);
        Map<String, String> figures = figures(answer, wording);
        boolean isOpen = !(answer.outcome() instanceof Outcome.NotEligible);
        return new Explanation(
                wording.language().tag(),
                wording.language().isTranslation(),
                wording.name(),
                wording.official(),
                wording.headline(answer, discretion),
                wording.text(Texts::what, figures),
                wording.text(Texts::who, figures),
                isOpen ? wording.text(Texts::how, figures) : null,
                wording.amount(figures),
                wording.deadline(figures, answer),
                new Reasons(wording, gaps).of(answer, discretion, figures),
                telling.facts(),
                telling.missing(),
                telling.parameters(),
                assessment.ruleVersion(),
                assessment.legalBasis(),
                wording.remedy(),
                contact,
                wording.card().map(RightCard::links).orElse(List.of()),
                Tracing.of(answer, discretion),
                "");
    }

    private Explanation gently(Answer answer, Discretion discretion, Wording wording) {
        return new Explanation(
                wording.language().tag(),
                wording.language().isTranslation(),
                wording.name(),
                wording.official(),
                wording.headline(answer, discretion),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                answer.assessment().ruleVersion(),
                answer.assessment().legalBasis(),
                null,
                contact,
                List.of(),
                List.of(),
                "");
    }

    private Wording wording(String right, Language language) {
        Optional<Right> written = rights.named(right);
        if (written.isEmpty()) {
            gaps.missing(right, "everything");
        }
        return new Wording(
                right, written, phrases.get(language), new Dictionary(rights.facts(), phrases.get(language), gaps));
    }
}
