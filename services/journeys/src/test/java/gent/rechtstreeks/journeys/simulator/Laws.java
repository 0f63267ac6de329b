package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.granting.grant.Case;
import gent.rechtstreeks.granting.grant.CaseState;
import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.Kind;
import gent.rechtstreeks.granting.grant.Subject;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.registry.births.Outcome;
import gent.rechtstreeks.registry.births.Stage;
import gent.rechtstreeks.registry.births.Status;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must be true of a city that has come to rest. */
final class Laws {

    private final City city;
    private final Map<UUID, Happening> newest = new LinkedHashMap<>();
    private final Set<Family> inDoubt;

    Laws(City city, List<Happening> lives) {
        this.city = city;
        lives.forEach(one -> newest.merge(
                id(one),
                one,
                (old, other) -> other.birth().getVersion() > old.birth().getVersion() ? other : old));
        this.inDoubt = lives.stream()
                .filter(one -> one.birth().getStatus() != Status.VALID)
                .map(Happening::family)
                .collect(Collectors.toSet());
    }

    void hold() {
        newest.forEach(this::reachedTheEnd);
        nobodyWaitsForFacts();
        decidedOnTheNewest();
        oneGrant();
        newest.values().stream().filter(Laws::hurts).forEach(this::nothingHurts);
        newest.values().stream().filter(one -> !hurts(one)).forEach(this::noReminderOnceRegistered);
        city.deciding.grants().values().forEach(this::isTold);
    }

    /** The same grants in both, where nothing was taken back: a grant that stood before is a human's to end. */
    void endLike(Laws other) {
        Set<String> mine = grants();
        Set<String> theirs = other.grants();
        if (!mine.equals(theirs)) {
            throw new Broken("the same end", "in peace %s, in trouble %s", theirs, mine);
        }
        Set<String> myWords = words();
        Set<String> theirWords = other.words();
        if (!myWords.equals(theirWords)) {
            throw new Broken("the same words", "in peace %s, in trouble %s", theirWords, myWords);
        }
    }

    /** I1: what the register was thanked for is told, and each right of it is decided. */
    private void reachedTheEnd(UUID event, Happening happening) {
        long version = happening.birth().getVersion();
        if (!new EventState.Published(version).equals(city.gate.events().get(event))) {
            throw new Broken("I1", "%s was not told", happening.inWords());
        }
        Set<String> decided = casesOf(event).stream()
                .filter(one -> !(one.state() instanceof CaseState.Opening))
                .map(Case::right)
                .collect(Collectors.toSet());
        if (!decided.containsAll(rightsOf(happening))) {
            throw new Broken("I1", "of %s only %s was decided", happening.inWords(), decided);
        }
    }

    /** I1, I7: all sources have answered, so whoever still lacks a fact is with a human. */
    private void nobodyWaitsForFacts() {
        if (!city.gate.openQuestions().isEmpty()) {
            throw new Broken(
                    "I1",
                    "%d questions have no answer",
                    city.gate.openQuestions().size());
        }
        cases().filter(one -> one.state() instanceof CaseState.WaitingForFacts)
                .findAny()
                .ifPresent(one -> {
                    throw new Broken("I7", "%s waits for facts that every source has answered", one.right());
                });
        cases().filter(one -> one.state() instanceof CaseState.Assisted
                        && city.deciding.tasksOf(one).isEmpty())
                .findAny()
                .ifPresent(one -> {
                    throw new Broken("I1", "%s waits for a human who was not asked", one.right());
                });
    }

    private void decidedOnTheNewest() {
        city.assessing.births().keySet().stream()
                .flatMap(event -> city.assessing.of(event).stream())
                .forEach(assessed -> {
                    if (cases().noneMatch(one -> one.seen().assessmentId().equals(assessed.id())
                            && one.seen().revision() == assessed.revision())) {
                        throw new Broken(
                                "I1",
                                "the last word on %s was not decided on",
                                assessed.assessment().right());
                    }
                });
    }

    /** I2. */
    private void oneGrant() {
        List<Grant> grants = List.copyOf(city.deciding.grants().values());
        for (int i = 0; i < grants.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isTwice(grants.get(i), grants.get(j))) {
                    throw new Broken("I2", "twice: %s and %s", grants.get(i), grants.get(j));
                }
            }
        }
    }

    private static boolean isTwice(Grant one, Grant other) {
        return one.right().equals(other.right())
                && one.period().equals(other.period())
                && (one.subject().equals(other.subject()) || !Collections.disjoint(one.covered(), other.covered()));
    }

    /** I8: after an annulment nothing is shown, after a stillbirth only that somebody is there; and somebody is. */
    private void nothingHurts(Happening happening) {
        boolean annulled = happening.birth().getStatus() == Status.ANNULLED;
        shown(id(happening)).forEach(entry -> {
            if (annulled || !entry.message().getClass().getSimpleName().contains("Stillbirth")) {
                throw new Broken("I8", "after %s the feed still shows %s", happening.inWords(), entry.message());
            }
        });
        casesOf(id(happening)).stream()
                .filter(one -> one.told() != null && one.told().kind() == Kind.SILENCED)
                .filter(one -> city.deciding.tasksOf(one).isEmpty())
                .findAny()
                .ifPresent(one -> {
                    throw new Broken(
                            "I8", "%s of %s was silenced and no human was told", one.right(), happening.inWords());
                });
    }

    private void noReminderOnceRegistered(Happening happening) {
        if (happening.birth().getStage() == Stage.REGISTERED
                && shown(id(happening)).stream().anyMatch(entry -> entry.right().equals("birth-declaration"))) {
            throw new Broken("I8", "the reminder still stands after %s", happening.inWords());
        }
    }

    /** Whoever is paid reads of it, as long as nothing that hurts lies in the way. */
    private void isTold(Grant grant) {
        boolean told = city.feeds.entries().stream()
                .anyMatch(entry -> entry.isShown()
                        && entry.right().equals(grant.right())
                        && entry.resident().equals(grant.payee()));
        if (!told && !familyInDoubt(grant.payee())) {
            throw new Broken("I1", "nobody was told of %s", grant);
        }
    }

    private Set<String> grants() {
        return city.deciding.grants().values().stream()
                .filter(grant -> !familyInDoubt(grant.payee()))
                .map(grant -> "%s for %s in %s: %d cents, covers %s"
                        .formatted(
                                grant.right(),
                                subject(grant.subject()),
                                grant.period(),
                                grant.amountCents(),
                                names(grant.covered())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is read of the birth grant: it does not depend on what came first. */
    private Set<String> words() {
        return city.feeds.entries().stream()
                .filter(Feeds.Entry::isShown)
                .filter(entry -> entry.right().equals("birth-grant") && !familyInDoubt(entry.resident()))
                .map(entry -> city.gate.person(entry.resident()).digits() + " reads of " + entry.lifeEvent() + ": "
                        + entry.message())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean familyInDoubt(UUID resident) {
        return inDoubt.stream().anyMatch(family -> family.holds(city.gate.person(resident)));
    }

    private String subject(Subject subject) {
        return subject.kind() == Subject.Kind.HOUSEHOLD
                ? city.gate.nameOf(subject.id())
                : city.gate.person(subject.id()).digits();
    }

    private Set<String> names(Collection<UUID> residents) {
        return residents.stream()
                .map(resident -> city.gate.person(resident).digits())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hurts(Happening happening) {
        return happening.birth().getStatus() == Status.ANNULLED
                || happening.birth().getOutcome() == Outcome.STILLBORN;
    }

    private static Set<String> rightsOf(Happening happening) {
        if (happening.birth().getStatus() == Status.ANNULLED) {
            return Set.of();
        }
        if (happening.birth().getOutcome() == Outcome.STILLBORN) {
            return Set.of("birth-grant");
        }
        return happening.birth().getStage() == Stage.NOTIFIED
                ? Set.of("birth-declaration")
                : Set.of("birth-declaration", "birth-grant", "waste-bags");
    }

    private List<Feeds.Entry> shown(UUID event) {
        return city.feeds.entries().stream()
                .filter(entry -> entry.isShown() && entry.lifeEvent().equals(event))
                .toList();
    }

    private List<Case> casesOf(UUID event) {
        return cases().filter(one -> one.lifeEventId().equals(event)).toList();
    }

    private Stream<Case> cases() {
        return city.deciding.cases().values().stream();
    }

    private static UUID id(Happening happening) {
        return Birth.lifeEventId(happening.birth().getEventId());
    }
}
