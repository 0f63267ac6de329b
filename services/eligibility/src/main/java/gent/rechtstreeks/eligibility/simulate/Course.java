package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Fact;
import gent.rechtstreeks.eligibility.assess.Household;
import gent.rechtstreeks.eligibility.assess.KnownFacts;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Member;
import gent.rechtstreeks.eligibility.assess.Relation;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Zone;
import gent.rechtstreeks.eligibility.explain.Reader;
import gent.rechtstreeks.kit.wire.Ids;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What becomes of a household over the months, with changes or without. */
record Course(Start start, Changes changes, Horizon horizon) {

    /** The other child, which nobody knows yet. */
    static final UUID CHILD = Ids.of("simulation", "another child");

    /** All that rules may look at after that event, in the household as it is by that day. */
    Situation situation(LifeEvent event, LocalDate seenOn) {
        return new Situation(
                event, householdOn(seenOn), new KnownFacts(facts(), Set.of()), start.people(), horizon.today());
    }

    /** The same, of which nobody said these facts. */
    Course without(Set<String> facts) {
        return new Course(start.without(facts), changes, horizon);
    }

    /** The same household when nothing changes but the days. */
    Course unchanged() {
        return new Course(start, Changes.NONE, horizon);
    }

    Reader reader() {
        return bornOn().map(day -> start.readerWith(CHILD, day)).orElse(start.reader());
    }

    Household householdOn(LocalDate day) {
        Household now = start.household();
        Stream<Member> born = bornOn()
                .filter(birth -> !birth.isAfter(day))
                .map(birth -> new Member(CHILD, Relation.CHILD, birth, false, false))
                .stream();
        return new Household(
                now.id(),
                now.version(),
                now.referencePerson(),
                Stream.concat(now.members().stream(), born).toList(),
                zoneOn(day),
                now.asOf());
    }

    /** How the children came who are there already. */
    List<Happening> births() {
        return start.household().living().stream()
                .filter(member -> start.born().contains(member.residentId()) && !member.isAdultOn(horizon.today()))
                .map(child -> new Happening(Happening.Kind.BIRTH, child.bornOn(), child.residentId()))
                .toList();
    }

    /** What happens in a month that rights may come with, on which day and to which child. */
    List<Happening> happeningsIn(YearMonth month) {
        Stream<Happening> born = bornOn()
                .filter(day -> YearMonth.from(day).equals(month))
                .map(day -> new Happening(Happening.Kind.BIRTH, day, CHILD))
                .stream();
        Stream<Happening> moved = movedOn()
                .filter(day -> YearMonth.from(day).equals(month))
                .map(day -> new Happening(Happening.Kind.MOVE, day, null))
                .stream();
        return Stream.of(born, moved, birthdays(month)).flatMap(each -> each).toList();
    }

    private Stream<Happening> birthdays(YearMonth month) {
        return householdOn(month.atEndOfMonth()).living().stream()
                .map(child -> new Happening(
                        Happening.Kind.BIRTHDAY,
                        child.bornOn()
                                .plusYears(month.getYear() - child.bornOn().getYear()),
                        child.residentId()))
                .filter(birthday -> YearMonth.from(birthday.day()).equals(month))
                .filter(birthday -> !birthday.day().isBefore(horizon.today()))
                .filter(birthday -> isChildOn(birthday));
    }

    private boolean isChildOn(Happening birthday) {
        return householdOn(birthday.day()).living().stream()
                .filter(member -> member.residentId().equals(birthday.child()))
                .anyMatch(member -> member.bornOn().isBefore(birthday.day()) && !member.isAdultOn(birthday.day()));
    }

    private Zone zoneOn(LocalDate day) {
        return movedOn()
                .filter(moved -> !moved.isAfter(day))
                .map(moved -> changes.move().to())
                .orElse(start.household().zone());
    }

    private List<Fact> facts() {
        Stream<Fact> said = start.said().stream();
        Optional<LocalDate> moved = movedOn();
        if (moved.isPresent()) {
            said = said.flatMap(word -> Words.leavingOn(moved.get(), word));
        }
        return Stream.concat(said, earned()).toList();
    }

    /** All of it counts as that of one of the adults, so that nobody finds out what another one has. */
    private Stream<Fact> earned() {
        if (changes.income() == null) {
            return Stream.empty();
        }
        LocalDate day = horizon.dayOf(changes.income().month());
        List<UUID> adults = start.household().living().stream()
                .filter(member -> member.isAdultOn(day))
                .map(Member::residentId)
                .toList();
        UUID earner = adults.contains(start.asker())
                ? start.asker()
                : adults.stream().findFirst().orElse(start.asker());
        return adults.stream()
                .flatMap(adult -> Words.from(
                        day,
                        adult,
                        Words.INCOME,
                        adult.equals(earner) ? changes.income().cents() : 0));
    }

    private Optional<LocalDate> bornOn() {
        return Optional.ofNullable(changes.child()).map(horizon::dayOf);
    }

    private Optional<LocalDate> movedOn() {
        return Optional.ofNullable(changes.move()).map(move -> horizon.dayOf(move.month()));
    }
}
