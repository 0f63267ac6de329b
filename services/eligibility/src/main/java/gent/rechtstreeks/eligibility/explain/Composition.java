package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Verification;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.RightCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an explanation into sentences: short ones, a question above each part, and at the end always a human. */
final class Composition {

    private static final Set<Mode> UP_TO_OTHERS = Set.of(Mode.PROPOSE, Mode.INFORM);

    private final Answer answer;
    private final Explanation told;
    private final Wording wording;
    private final Phrases phrases;
    private final Lines lines;
    private final List<String> parts = new ArrayList<>();

    Composition(Answer answer, Explanation told, Wording wording) {
        this.answer = answer;
        this.told = told;
        this.wording = wording;
        this.phrases = wording.phrases();
        this.lines = new Lines(phrases, wording.dictionary());
    }

    String text() {
        opening();
        part("part.what", sentences(told.what()));
        part("part.who", sentences(told.who()));
        part("part.why", why());
        part("part.amount", amount());
        part("part.facts", told.facts().stream().map(lines::of));
        part("part.missing", told.missing().stream().map(lines::of));
        part("part.how", how());
        part("part.grounds", Grief.isIn(answer.assessment()) ? Stream.empty() : lines.grounds(told));
        part(isNo() ? "part.wrong" : "part.question", lines.toAHuman(told, isNo()));
        return String.join("\n\n", parts);
    }

    private void opening() {
        if (!Grief.isIn(answer.assessment())) {
            parts.add(told.name());
        }
        if (told.translation()) {
            parts.add(phrases.get("translation"));
        }
        boolean isLookedAt = answer.outcome() instanceof Outcome.FactsMissing
                && answer.assessment().mode() == Mode.ASSIST;
        parts.add(isLookedAt ? told.headline() + " " + phrases.get("looked-at") : told.headline());
    }

    private Stream<String> why() {
        if (Grief.isIn(answer.assessment())) {
            return Stream.empty();
        }
        return told.reasons().stream().map(Explanation.Reason::text).filter(sentence -> !sentence.isEmpty());
    }

    private Stream<String> amount() {
        String example = isDemonstration() ? phrases.get("demonstration") : null;
        return told.amount() == null || isSaid("amount") ? Stream.empty() : sentences(told.amount(), example);
    }

    /** By a reason: nobody reads twice until when, or how much. */
    private boolean isSaid(String figure) {
        String words = Figures.inWords(answer.assessment(), wording.dictionary().notation())
                .get(figure);
        return words != null
                && told.reasons().stream().anyMatch(reason -> reason.text().contains(words));
    }

    private Stream<String> how() {
        String already = mayHaveItAlready() ? phrases.get("already") : null;
        String asking = isBeingAsked() ? phrases.get("asking") : null;
        String deadline = isSaid("deadline") ? null : told.deadline();
        return sentences(asking, told.how(), deadline, already);
    }

    private boolean isBeingAsked() {
        return answer.assessment().mode() != Mode.ASSIST
                && answer.outcome() instanceof Outcome.FactsMissing open
                && open.missing().stream().anyMatch(missing -> !missing.source().equals(Telling.RESIDENT));
    }

    /** Of what others give, nobody here knows whether they gave it, unless a source said so. */
    private boolean mayHaveItAlready() {
        return answer.outcome() instanceof Outcome.Eligible
                && UP_TO_OTHERS.contains(answer.assessment().mode())
                && !isKnown(wording.card().map(RightCard::alreadyHas).orElse(null));
    }

    private boolean isKnown(String field) {
        return field != null
                && answer.assessment().facts().stream()
                        .flatMap(used -> wording.dictionary().declaration(used.fact()).stream())
                        .map(FactDeclaration::field)
                        .anyMatch(field::equals);
    }

    private boolean isDemonstration() {
        return told.parameters().stream().anyMatch(used -> used.verification() == Verification.DEMONSTRATION);
    }

    private boolean isNo() {
        return answer.outcome() instanceof Outcome.NotEligible;
    }

    private static Stream<String> sentences(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull);
    }

    private void part(String title, Stream<String> content) {
        String body = content.collect(Collectors.joining("\n"));
        if (!body.isEmpty()) {
            parts.add(phrases.get(title) + "\n" + body);
        }
    }
}
