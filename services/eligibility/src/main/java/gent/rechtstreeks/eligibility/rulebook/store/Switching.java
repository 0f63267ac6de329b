package gent.rechtstreeks.eligibility.rulebook.store;

import gent.rechtstreeks.eligibility.rulebook.Line;
import gent.rechtstreeks.eligibility.rulebook.Refusal;
import gent.rechtstreeks.eligibility.rulebook.Rulebook;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.Approval;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.State;
import gent.rechtstreeks.eligibility.rulebook.Step;
import gent.rechtstreeks.kit.arrive.NotNow;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What comes into force, and what is taken back. */
@ApplicationScoped
public class Switching {

    private static final Logger LOG = Logger.getLogger(Switching.class);

    private final Rulebooks rulebooks;
    private final InForce inForce;
    private final Shelf shelf;
    private final DryRuns dryRuns;
    private final Steps steps;
    private final Clock clock;

    Switching(Rulebooks rulebooks, InForce inForce, Shelf shelf, DryRuns dryRuns, Steps steps, Clock clock) {
        this.rulebooks = rulebooks;
        this.inForce = inForce;
        this.shelf = shelf;
        this.dryRuns = dryRuns;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * A second person stands by it.
     *
     * @param effectiveAt null for at once
     * @param enough how many households a dry run of it must have drawn
     */
    @Transactional
    public void approve(long number, String by, Instant effectiveAt, int enough) {
        Instant now = clock.instant();
        Instant from = effectiveAt == null ? now : effectiveAt;
        Line line = rulebooks.lockLine().orElseThrow();
        RulebookRow row = row(number);
        boolean tried = row.base != null && dryRuns.isTried(number, row.base, enough);
        refuse(line.whyNotApproved(row.rulebook(), tried, by, from, now));
        row.approve(new Approval(by, now, from));
        steps.add(number, Step.Kind.APPROVED, by, "from " + from);
    }

    /** Puts in force what is due, one after the other. What does not load in this pod it does not put in force. */
    public void switchDue() {
        while (QuarkusTransaction.requiringNew().call(this::isDue)) {
            QuarkusTransaction.requiringNew().run(this::switchNext);
        }
    }

    /** Loads what stands before its moment comes, as far as it loads here, and forgets the rest. */
    public void prepare() {
        QuarkusTransaction.requiringNew().run(() -> shelf.keepOnly(standing()));
    }

    /** Before anybody waits for it: loads the one that would come back. */
    @Transactional
    public void prepareRollBack(long number) {
        rulebooks
                .find(number)
                .filter(one -> one.state() == State.IN_FORCE && one.base() != null)
                .ifPresent(one -> shelf.take(one.base()));
    }

    /** One person may do it, whoever that is: what is wrong must not stay because the others are asleep. */
    @Transactional
    public void rollBack(long number, String by, String reason) {
        inForce.holdAlone();
        Line line = rulebooks.lockLine().orElseThrow();
        Rulebook one = row(number).rulebook();
        refuse(line.whyNotRolledBack(one));
        fall(one, by, reason);
        line.fallingWith(one).forEach(next -> fall(next, by, "it stood on " + number));
        if (one.number() == line.inForce().number()) {
            comeIntoForce(one.base(), by);
        }
    }

    /** From the first start on. */
    void begin(long number) {
        comeIntoForce(number, null);
    }

    /** In the place of the one that is in force. */
    void replace(long before, long number) {
        row(before).state = State.REPLACED;
        steps.add(before, Step.Kind.REPLACED, null, "by " + number);
        comeIntoForce(number, null);
    }

    private boolean isDue() {
        Instant now = clock.instant();
        return rulebooks.approved().stream()
                .anyMatch(next -> !next.approval().effectiveAt().isAfter(now));
    }

    /** Alone from here on, so it asks again. */
    private void switchNext() {
        inForce.holdAlone();
        Line line = rulebooks.lockLine().orElseThrow();
        line.due(clock.instant())
                .ifPresent(next -> replace(
                        line.inForce().number(), shelf.take(next.number()).number()));
    }

    private void comeIntoForce(long number, String by) {
        Instant now = clock.instant();
        row(number).comeIntoForce(now);
        inForce.put(number, now);
        steps.add(number, Step.Kind.IN_FORCE, by, "from " + now);
    }

    private void fall(Rulebook one, String by, String reason) {
        row(one.number()).state = State.ROLLED_BACK;
        steps.add(one.number(), Step.Kind.ROLLED_BACK, by, reason);
    }

    private List<Long> standing() {
        Stream<Long> approved = rulebooks.approved().stream().map(Rulebook::number);
        List<Long> standing = Stream.concat(inForce.look().stream(), approved).toList();
        standing.forEach(this::prepare);
        return standing;
    }

    /** One that does not load here keeps none of the others from being ready. */
    private void prepare(long number) {
        try {
            shelf.take(number);
        } catch (NotNow broken) {
            LOG.debugf("Not ready: %s", broken.getMessage());
        }
    }

    private RulebookRow row(long number) {
        return rulebooks.row(number).orElseThrow(() -> new StepRefused(Refusal.UNKNOWN));
    }

    private static void refuse(Optional<Refusal> why) {
        why.ifPresent(refusal -> {
            throw new StepRefused(refusal);
        });
    }
}
