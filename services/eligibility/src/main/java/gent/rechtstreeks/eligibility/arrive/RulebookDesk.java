package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.store.Sample;
import gent.rechtstreeks.eligibility.rulebook.DryRun;
import gent.rechtstreeks.eligibility.rulebook.LoadRefused;
import gent.rechtstreeks.eligibility.rulebook.Loading;
import gent.rechtstreeks.eligibility.rulebook.RuleFiles;
import gent.rechtstreeks.eligibility.rulebook.Rulebook;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.Origin;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.State;
import gent.rechtstreeks.eligibility.rulebook.store.Drafts;
import gent.rechtstreeks.eligibility.rulebook.store.RuleTexts;
import gent.rechtstreeks.eligibility.rulebook.store.Rulebooks;
import gent.rechtstreeks.eligibility.rulebook.store.StepRefused;
import gent.rechtstreeks.eligibility.rulebook.store.Switching;
import gent.rechtstreeks.kit.arrive.NotNow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** Takes what policy officers bring: only what loads becomes a draft, and only what two of them want comes into force. */
@ApplicationScoped
class RulebookDesk {

    private static final Logger LOG = Logger.getLogger(RulebookDesk.class);

    private final Rulebooks rulebooks;
    private final RuleTexts texts;
    private final Loading loading;
    private final Drafts drafts;
    private final Switching switching;
    private final RuleFiles shipped;
    private final Sample sample;

    RulebookDesk(
            Rulebooks rulebooks,
            RuleTexts texts,
            Loading loading,
            Drafts drafts,
            Switching switching,
            RuleFiles shipped,
            Sample sample) {
        this.rulebooks = rulebooks;
        this.texts = texts;
        this.loading = loading;
        this.drafts = drafts;
        this.switching = switching;
        this.shipped = shipped;
        this.sample = sample;
    }

    /** What the base becomes with these files; only what loads is kept. */
    Rulebook make(long base, Map<String, String> files, String why, String by) {
        RuleFiles changed = changed(base, files);
        requireThatItLoads(changed, by);
        return drafts.keep(base, Origin.UPLOAD, changed, why, by);
    }

    private RuleFiles changed(long base, Map<String, String> files) {
        rulebooks.find(base).filter(one -> one.state() != State.ROLLED_BACK).orElseThrow(RulebookRefusals::unknownBase);
        RuleFiles before = texts.of(base);
        requireThatTheyAreKnown(files.keySet(), before);
        RuleFiles changed = before.with(files);
        if (changed.equals(before)) {
            throw RulebookRefusals.nothingChanged();
        }
        return changed;
    }

    /** A right that is new comes with a deploy, as do the words in which other services tell of it. */
    private void requireThatTheyAreKnown(Set<String> paths, RuleFiles before) {
        paths.stream()
                .filter(path ->
                        !before.texts().containsKey(path) && !shipped.texts().containsKey(path))
                .findFirst()
                .ifPresent(path -> {
                    throw RulebookRefusals.unknownFile(path);
                });
    }

    private void requireThatItLoads(RuleFiles files, String by) {
        try {
            loading.load(files);
        } catch (LoadRefused refused) {
            drafts.refused(by, refused.problems().size());
            throw RulebookRefusals.doesNotLoad(refused.problems());
        }
    }

    /**
     * Only after a dry run on the smallest sample, or on all households where fewer are known.
     *
     * @param effectiveAt null for at once
     */
    Rulebook approve(long number, String by, Instant effectiveAt) {
        int enough = sample.known(DryRun.SMALLEST_SAMPLE);
        return step(number, () -> switching.approve(number, by, effectiveAt, enough));
    }

    Rulebook rollBack(long number, String by, String reason) {
        return step(number, () -> switching.rollBack(number, by, reason));
    }

    private Rulebook step(long number, Runnable step) {
        try {
            step.run();
        } catch (StepRefused refused) {
            throw RulebookRefusals.of(refused.why());
        }
        return rulebook(number);
    }

    /** Loads what a roll-back would bring back, before anybody has to wait for it. */
    void prepareRollBack(long number) {
        try {
            switching.prepareRollBack(number);
        } catch (NotNow broken) {
            throw RulebookRefusals.doesNotLoadHere();
        }
    }

    /**
     * What was approved for now need not wait until somebody looks; where it does not load, it does. Loaded before the switch,
     * as nobody assesses while that lasts.
     */
    void switchDue() {
        try {
            switching.prepare();
            switching.switchDue();
        } catch (NotNow broken) {
            LOG.warnf("Approved, and not in force: %s", broken.getMessage());
        }
    }

    Rulebook rulebook(long number) {
        return rulebooks.find(number).orElseThrow(RulebookRefusals::unknown);
    }
}
