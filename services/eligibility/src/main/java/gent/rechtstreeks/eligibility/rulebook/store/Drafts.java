package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.rulebook.RuleFiles;
import gent.rechtstreeks.eligibility.rulebook.Rulebook;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.Origin;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.State;
import gent.rechtstreeks.eligibility.rulebook.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Keeps new rulebooks that load, and that others did not. */
@ApplicationScoped
public class Drafts {

    private final Rulebooks rulebooks;
    private final RuleTexts texts;
    private final Steps steps;
    private final Clock clock;

    Drafts(Rulebooks rulebooks, RuleTexts texts, Steps steps, Clock clock) {
        this.rulebooks = rulebooks;
        this.texts = texts;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Keeps one that was loaded.
     *
     * @param base null for the first
     * @param by null when it came with the service
     */
    @Transactional
    public Rulebook keep(Long base, Origin origin, RuleFiles files, String why, String by) {
        long number = rulebooks.nextNumber();
        Rulebook draft = new Rulebook(number, base, origin, why, by, clock.instant(), State.DRAFT, null, null);
        rulebooks.add(draft, files.hash());
        texts.add(number, files);
        steps.add(number, Step.Kind.MADE, by, why);
        steps.add(
                number,
                Step.Kind.CHECKED,
                null,
                "all %d files load".formatted(files.texts().size()));
        return draft;
    }

    /** Somebody wanted to, and it did not load: of that nothing is kept but that it was, whatever becomes of the request. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(String by, int problems) {
        steps.add(null, Step.Kind.REFUSED, by, problems + (problems == 1 ? " problem" : " problems"));
    }
}
