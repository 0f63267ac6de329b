package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.eligibility.arrive.Arrived;
import gent.rechtstreeks.eligibility.arrive.ArrivedLifeEvent;
import gent.rechtstreeks.eligibility.arrive.ArrivedPersonChange;
import gent.rechtstreeks.eligibility.arrive.ArrivedTakeOn;
import gent.rechtstreeks.eligibility.arrive.FactDoor;
import gent.rechtstreeks.eligibility.arrive.LifeEventDoor;
import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.Calendar;
import gent.rechtstreeks.eligibility.assess.DayCame;
import gent.rechtstreeks.eligibility.assess.DueDate;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.GrantGuard;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Watch;
import gent.rechtstreeks.eligibility.assess.rules.DmnRuleBook;
import gent.rechtstreeks.eligibility.assess.rules.SignOffs;
import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;

/** eligibility in memory: what it decides is the service's own, only rows are maps here. */
final class Assessing {

    private static final SignOffs SIGN_OFFS = SignOffs.parse(List.of("waste-bags"));

    /** The city's own right, and of the others one of each kind: what the laws are about is the same for all of them. */
    private static final Set<String> SOME =
            Set.of("birth-declaration", "birth-grant", "address-declaration", "temporary-parking-permit", "waste-bags");

    private static final Rights RIGHTS = some(RightsFiles.ofTheService());
    private static final DmnRuleBook RULES = DmnRuleBook.of(RIGHTS, SIGN_OFFS.rights());
    private static final Assessor ASSESSOR =
            new Assessor(RULES, new GrantGuard(SIGN_OFFS.rights().keySet()));
    private static final Calendar CALENDAR = new Calendar(RULES.triggers());

    private final Time time;
    private final Bug bug;
    private final OnlyOnce onlyOnce;
    private Desk desk;

    Assessing(Time time, Bug bug, OnlyOnce onlyOnce) {
        this.time = time;
        this.bug = bug;
        this.onlyOnce = onlyOnce;
        this.desk = new Desk(bug);
    }

    private static Rights some(Rights all) {
        return new Rights(
                all.all().stream().filter(right -> SOME.contains(right.name())).toList(),
                all.facts(),
                all.parameters(),
                all.grounds());
    }

    Work arrives(gent.rechtstreeks.lifeevents.LifeEvent wire) {
        Arrived arrived = LifeEventDoor.read(wire);
        Desk next = desk.copy();
        arrived.households().forEach(next::take);
        List<SpecificRecord> told =
                switch (arrived) {
                    case ArrivedLifeEvent one -> assess(next, one.event());
                    case ArrivedPersonChange one -> assessAgain(next, one.change());
                    case ArrivedTakeOn takeOn -> List.of();
                };
        next.days().see(arrived.householdIds().map(next.households()::get).toList(), CALENDAR, time.today());
        return becoming(next, told);
    }

    private List<SpecificRecord> assess(Desk next, LifeEvent event) {
        boolean overlooked =
                bug == Bug.ANNULMENT_NOT_ASSESSED && event.trigger().isEmpty();
        return next.take(event) && !overlooked
                ? next.give(event, ASSESSOR.onLifeEvent(next.situation(event), next.of(event)), time.now())
                : List.of();
    }

    private List<SpecificRecord> assessAgain(Desk next, PersonChange change) {
        List<SpecificRecord> told = new ArrayList<>();
        List<PersonChange> versions = next.take(change);
        if (bug != Bug.PERSON_CHANGE_NOT_ASSESSED) {
            for (LifeEvent event : next.reachedBy(versions)) {
                Situation without = next.without(versions, event, desk);
                told.addAll(next.give(
                        event,
                        ASSESSOR.onPersonChange(next.situation(event), without, next.of(event), versions),
                        time.now()));
            }
        }
        return told;
    }

    Work arrives(gent.rechtstreeks.facts.Fact wire) {
        Desk next = desk.copy();
        Fact fact = next.words().take(FactDoor.read(wire, RIGHTS.facts()));
        List<SpecificRecord> told = new ArrayList<>();
        if (fact != null) {
            for (LifeEvent event : watching(next, fact.key())) {
                told.addAll(next.give(
                        event, ASSESSOR.onFacts(next.situation(event), next.of(event), List.of(fact)), time.now()));
            }
        }
        return becoming(next, told);
    }

    private static List<LifeEvent> watching(Desk next, FactKey fact) {
        Set<FactKey> keys = next.people()
                .idsOf(fact.residentId())
                .map(id -> new FactKey(id, fact.fact()))
                .collect(Collectors.toSet());
        return next.events().values().stream()
                .filter(event -> next.of(event).stream()
                        .anyMatch(one -> !Collections.disjoint(Watch.of(one.assessment()), keys)))
                .toList();
    }

    /** Every day of the calendar that has come, each of them once. */
    Work daysCome() {
        List<DueDate> due = desk.days().due(time.today());
        if (due.isEmpty()) {
            return Work.NONE;
        }
        Desk next = desk.copy();
        List<SpecificRecord> told = new ArrayList<>();
        for (DueDate date : due) {
            Household household = next.households().get(date.householdId());
            if (household != null && date.isStillOf(household)) {
                told.addAll(assess(next, DayCame.of(date, household, next.hasLeft(household))));
            }
        }
        if (bug != Bug.DAY_COMES_TWICE) {
            next.days().came(due, next.households(), CALENDAR);
        }
        Work work = becoming(next, told);
        return new Work(
                () -> {
                    due.forEach(onlyOnce::look);
                    work.change().run();
                },
                told);
    }

    boolean hasWork() {
        return !desk.days().due(time.today()).isEmpty();
    }

    private Work becoming(Desk next, List<SpecificRecord> told) {
        return new Work(() -> desk = next, told);
    }

    List<Assessed> of(UUID lifeEvent) {
        return desk.of(lifeEvent);
    }

    Map<UUID, LifeEvent> events() {
        return desk.events();
    }

    Map<UUID, Household> households() {
        return desk.households();
    }
}
