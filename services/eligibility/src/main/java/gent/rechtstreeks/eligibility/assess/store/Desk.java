package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.FactKey;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownFacts;
import gent.rechtstreeks.eligibility.assess.KnownPeople;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.PersonChange;
import gent.rechtstreeks.eligibility.assess.Question;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.kit.time.CivilDay;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies before us while one batch is handled: the locked rows, and what is decided on them until it is saved. */
public final class Desk {

    private final Papers papers;
    private final Instant now;

    Desk(Papers papers, Instant now) {
        this.papers = papers;
        this.now = now;
    }

    /** The moment at which the batch is handled. */
    public Instant now() {
        return now;
    }

    /** Takes a newer snapshot; an older one changes nothing. */
    public void take(Household household) {
        papers.cases.take(household);
    }

    /** Whether this was a newer version of its life event. */
    public boolean take(LifeEvent event) {
        return papers.cases.take(event);
    }

    /** Takes a newer version of a death or a merge, and gives it with the one whose place it takes; none when it is older. */
    public List<PersonChange> take(PersonChange change) {
        return papers.people.take(change);
    }

    /** The life events that name one of the people of whom they speak, and those of their households. */
    public List<UUID> reachedBy(Collection<PersonChange> versions) {
        return versions.stream()
                .flatMap(version -> papers.cases.reachedBy(version, known()))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Takes a word on a fact, and says which life events have an eye on that fact of that person, under whichever id; none
     * when the word is no news and answers nothing.
     */
    public Set<UUID> take(Fact fact) {
        boolean isNew = papers.words.take(papers.requests.dated(fact, known()));
        boolean isAnswer = papers.requests.answered(fact, known(), now);
        if (!isNew && !isAnswer) {
            return Set.of();
        }
        return papers.revisions.watching(known().idsOf(fact.residentId()).map(id -> new FactKey(id, fact.name())));
    }

    /** The words that were new in this batch. */
    public Collection<Fact> said() {
        return papers.words.added();
    }

    /** The households that lie here, as they are by now: also who died or became somebody else since they were read. */
    public List<Household> households() {
        return papers.cases
                .households()
                .map(household -> household.knowing(known()))
                .toList();
    }

    /** All that a rule may look at for a life event. */
    public Situation situation(UUID lifeEvent) {
        LifeEvent event = papers.cases.event(lifeEvent);
        return situation(event, papers.cases.household(event.householdId()), known());
    }

    /** The same, had the last death or merge that was taken not been. */
    public Situation withoutTheLast(UUID lifeEvent, Collection<PersonChange> versions) {
        LifeEvent event = papers.cases.event(lifeEvent);
        Household household = papers.cases.household(event.householdId());
        Set<UUID> people =
                versions.stream().flatMap(version -> version.people().stream()).collect(Collectors.toSet());
        Household before = papers.cases
                .replaced(household.id())
                .map(earlier -> household.withAgain(people, earlier))
                .orElse(household);
        return situation(event, before, papers.people.before());
    }

    private Situation situation(LifeEvent event, Household household, KnownPeople people) {
        Stream<UUID> concerned =
                Stream.concat(household.members().stream().map(Member::residentId), event.named().stream());
        List<Fact> said = papers.words.about(concerned.flatMap(people::idsOf));
        return new Situation(
                event, household, new KnownFacts(said, papers.requests.answered()), people, CivilDay.of(now));
    }

    /** What was assessed after a life event, each assessment's newest revision. */
    public List<Assessed> assessed(UUID lifeEvent) {
        return papers.revisions.after(lifeEvent);
    }

    /** Puts a new revision on the pile to be saved. */
    public void add(Assessed revision, LifeEvent event) {
        papers.revisions.add(revision, event, now);
    }

    /** Whether the question is to be asked now. */
    public boolean admit(Question question) {
        return papers.requests.admit(question, now);
    }

    /** Saves what was decided. */
    public void save() {
        papers.save();
    }

    private KnownPeople known() {
        return papers.people.known();
    }
}
