package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.store.Desk;
import gent.rechtstreeks.eligibility.assess.store.Desks;
import gent.rechtstreeks.eligibility.assess.store.Sample;
import gent.rechtstreeks.eligibility.publish.DryRunUses;
import gent.rechtstreeks.eligibility.rulebook.DryRun;
import gent.rechtstreeks.eligibility.rulebook.Rulebook;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.State;
import gent.rechtstreeks.eligibility.rulebook.store.DryRuns;
import gent.rechtstreeks.eligibility.rulebook.store.Rulebooks;
import gent.rechtstreeks.eligibility.rulebook.store.Shelf;
import gent.rechtstreeks.eligibility.rulebook.store.Tried;
import gent.rechtstreeks.kit.arrive.NotNow;
import gent.rechtstreeks.kit.uses.Worker;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Tries a draft on households that are known, page by page, against the rulebook that it was made of, and keeps only the
 * numbers.
 */
@ApplicationScoped
class DryRunDesk {

    private static final int PAGE = 100;

    private final Rulebooks rulebooks;
    private final Shelf shelf;
    private final Sample sample;
    private final Desks desks;
    private final DryRunUses uses;
    private final DryRuns dryRuns;
    private final Clock clock;

    DryRunDesk(
            Rulebooks rulebooks,
            Shelf shelf,
            Sample sample,
            Desks desks,
            DryRunUses uses,
            DryRuns dryRuns,
            Clock clock) {
        this.rulebooks = rulebooks;
        this.shelf = shelf;
        this.sample = sample;
        this.desks = desks;
        this.uses = uses;
        this.dryRuns = dryRuns;
        this.clock = clock;
    }

    /** Nobody draws the same sample again: by two drafts that differ for one family, its answer could be told. */
    Tried run(long number, int households, Worker by) {
        long against = rulebooks
                .find(number)
                .filter(one -> one.state() == State.DRAFT || one.state() == State.APPROVED)
                .map(Rulebook::base)
                .orElseThrow(RulebookRefusals::unknown);
        if (!dryRuns.begin()) {
            throw RulebookRefusals.dryRunUnderWay();
        }
        UUID id = UUID.randomUUID();
        List<UUID> drawn = sample.households(id, households);
        DryRun dryRun = between(against, number);
        for (int from = 0; from < drawn.size(); from += PAGE) {
            List<UUID> page = drawn.subList(from, Math.min(from + PAGE, drawn.size()));
            QuarkusTransaction.requiringNew().run(() -> look(dryRun, page, id, by));
        }
        Tried tried = new Tried(id, number, against, by.subject(), clock.instant(), dryRun.report(drawn.size()));
        dryRuns.add(tried, drawn.size());
        return tried;
    }

    private DryRun between(long before, long after) {
        try {
            return new DryRun(shelf.take(before).assessor(), shelf.take(after).assessor());
        } catch (NotNow broken) {
            throw RulebookRefusals.doesNotLoadHere();
        }
    }

    /** A page is a transaction: what was looked at is told, also when a later page fails. */
    private void look(DryRun dryRun, List<UUID> households, UUID id, Worker by) {
        List<UUID> lifeEvents = sample.newestLifeEvents(households);
        Desk desk = desks.forReading(lifeEvents);
        List<Situation> situations = lifeEvents.stream().map(desk::situation).toList();
        uses.tell(situations, id, by);
        situations.forEach(dryRun::look);
    }
}
