package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A day that comes to try rules on: for ANNA and BRAM, who live in Ghent, unless the test says otherwise. */
public final class ADay {

    private final DueKind kind;
    private final LocalDate day;
    private UUID child;
    private boolean abroad;
    private Household household = AHousehold.of(2).inGhent();
    private final List<Fact> facts = new ArrayList<>();
    private final List<FactKey> answered = new ArrayList<>();

    private ADay(DueKind kind, String day) {
        this.kind = kind;
        this.day = LocalDate.parse(day);
    }

    public static ADay newYear(int year) {
        return new ADay(DueKind.NEW_YEAR, year + "-01-01");
    }

    public static ADay awardYear(int year) {
        return new ADay(DueKind.AWARD_YEAR, year + "-09-01");
    }

    public static ADay birthdayOf(UUID child, String day) {
        ADay birthday = new ADay(DueKind.CHILD_BIRTHDAY, day);
        birthday.child = child;
        return birthday;
    }

    public ADay in(Household newHousehold) {
        household = newHousehold;
        return this;
    }

    public ADay abroad() {
        abroad = true;
        return in(AHousehold.of(2).nowhereKnown());
    }

    public ADay knowing(Fact... known) {
        facts.addAll(List.of(known));
        return this;
    }

    /** What the source said when it was asked for waste bags on this day. */
    public ADay answered(Fact... known) {
        List.of(known).forEach(fact -> answered.add(fact.key()));
        return knowing(known);
    }

    public DayCame event() {
        return DayCame.of(new DueDate(kind, day, household.id(), child), household, abroad);
    }

    public Situation situation() {
        return new Situation(event(), household, new KnownFacts(facts, answeredQuestions()));
    }

    private Set<UUID> answeredQuestions() {
        return answered.stream()
                .map(about -> new Question(about, "waste-bags", day, event().lifeEventId()).id())
                .collect(Collectors.toSet());
    }
}
