package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.DayCame;
import gent.rechtstreeks.eligibility.assess.DueDate;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.store.Departures;
import gent.rechtstreeks.eligibility.assess.store.Desk;
import gent.rechtstreeks.eligibility.assess.store.Desks;
import gent.rechtstreeks.eligibility.assess.store.DueDates;
import gent.rechtstreeks.eligibility.rulebook.store.Assessors;
import gent.rechtstreeks.kit.crash.CrashPoints;
import gent.rechtstreeks.kit.publish.Envelopes;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.time.CivilDay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Days came that some right waited for: which rights follow from them? The dates are taken, assessed and followed by the
 * next ones in one transaction, so each comes once, whoever else looks at the same time.
 */
@ApplicationScoped
class DaysCome {

    private static final String TYPE = "eligibility.due-dates.notify.came";

    private final DueDates dueDates;
    private final Desks desks;
    private final Departures departures;
    private final Assessors assessors;
    private final Answers answers;
    private final Envelopes envelopes;
    private final Outbox outbox;
    private final CrashPoints crashPoints;
    private final Clock clock;

    DaysCome(
            DueDates dueDates,
            Desks desks,
            Departures departures,
            Assessors assessors,
            Answers answers,
            Envelopes envelopes,
            Outbox outbox,
            CrashPoints crashPoints,
            Clock clock) {
        this.dueDates = dueDates;
        this.desks = desks;
        this.departures = departures;
        this.assessors = assessors;
        this.answers = answers;
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.crashPoints = crashPoints;
        this.clock = clock;
    }

    /** Takes at most that many, and says how many there were. One that fails alone says which it was. */
    int next(int limit) {
        List<DueDate> taken = new ArrayList<>();
        try {
            QuarkusTransaction.requiringNew().run(() -> take(limit, taken));
        } catch (RuntimeException fault) {
            throw taken.size() == 1 ? new DayFailed(taken.getFirst(), fault) : fault;
        }
        return taken.size();
    }

    void postpone(DueDate date, Instant until) {
        QuarkusTransaction.requiringNew().run(() -> dueDates.postpone(date, until));
    }

    private void take(int limit, List<DueDate> taken) {
        Assessor assessor = assessors.inForce();
        Instant now = clock.instant();
        taken.addAll(dueDates.take(CivilDay.of(now), now, limit));
        if (!taken.isEmpty()) {
            assess(assessor, taken, now);
        }
    }

    private void assess(Assessor assessor, List<DueDate> dates, Instant now) {
        Desk desk = desks.forDueDates(dates);
        Map<UUID, Household> households =
                desk.households().stream().collect(Collectors.toMap(Household::id, Function.identity()));
        Set<UUID> abroad = departures.among(households.values());
        List<Publication> messages = new ArrayList<>();
        for (DueDate date : dates) {
            Household household = households.get(date.householdId());
            if (household != null && date.isStillOf(household)) {
                messages.addAll(assess(desk, assessor, DayCame.of(date, household, abroad.contains(household.id()))));
            }
        }
        desk.save();
        dueDates.came(dates, households, now);
        outbox.addAll(messages);
        crashPoints.reach("due-dates.before-commit");
    }

    private List<Publication> assess(Desk desk, Assessor assessor, DayCame event) {
        if (!desk.take(event)) {
            return List.of();
        }
        UUID id = event.lifeEventId();
        var changes = assessor.onLifeEvent(desk.situation(id), desk.assessed(id));
        return answers.give(
                desk,
                event,
                changes,
                envelopes.origin(id, TYPE, event.householdId().toString(), event.version(), id));
    }
}
