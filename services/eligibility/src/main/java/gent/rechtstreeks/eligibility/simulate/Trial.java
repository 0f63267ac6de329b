package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Trigger;
import gent.rechtstreeks.eligibility.explain.Access;
import gent.rechtstreeks.eligibility.explain.Answer;
import gent.rechtstreeks.eligibility.explain.Perhaps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the rules of every right, month by month, what they say to one course of things. Nothing of it is kept. */
final class Trial {

    private final Questions questions;
    private final Perhaps perhaps;
    private final Course course;
    private final List<Lasting> lasting = new ArrayList<>();
    private final Map<LocalDate, List<Assessment>> yearly = new HashMap<>();

    Trial(Questions questions, Perhaps perhaps, Course course) {
        this.questions = questions;
        this.perhaps = perhaps;
        this.course = course;
    }

    /** By right, as if one looked today. */
    Map<String, State> today() {
        LocalDate today = course.horizon().today();
        return states(Stream.concat(monthly(today), yearly(today)).toList());
    }

    /** By right, in each month. */
    List<Map<String, State>> months() {
        return course.horizon().all().stream().map(this::in).toList();
    }

    private Map<String, State> in(YearMonth month) {
        course.happeningsIn(month).forEach(happening -> keep(broughtBy(happening)));
        LocalDate day = course.horizon().dayOf(month);
        Stream<Assessment> brought = lasting.stream()
                .filter(one -> one.month().equals(month) || !one.isOverOn(day))
                .map(Lasting::answer);
        return states(Stream.of(monthly(day), yearly(course.horizon().newYearOf(month)), brought)
                .flatMap(each -> each)
                .toList());
    }

    private void keep(List<Lasting> brought) {
        lasting.removeIf(earlier -> brought.stream().anyMatch(earlier::isReplacedBy));
        lasting.addAll(brought);
    }

    private Stream<Assessment> monthly(LocalDate day) {
        return answers(questions.monthly(), course, day, null);
    }

    /** Asked once for each year. What changes this month comes too late for this year: its first of January is over. */
    private Stream<Assessment> yearly(LocalDate newYear) {
        Course by = newYear.equals(course.horizon().today()) ? course.unchanged() : course;
        return yearly
                .computeIfAbsent(newYear, day -> answers(questions.yearly(), by, day, null)
                        .toList())
                .stream();
    }

    private List<Lasting> broughtBy(Happening happening) {
        return answers(questions.happenings().get(happening.kind()), course, happening.day(), happening.child())
                .map(answer -> new Lasting(YearMonth.from(happening.day()), answer))
                .toList();
    }

    private static Stream<Assessment> answers(Map<Trigger, Assessor> asked, Course by, LocalDate day, UUID child) {
        Pretence pretence = new Pretence(by.start().asker(), by.householdOn(day), day);
        return asked.entrySet().stream()
                .flatMap(each -> answers(each.getValue(), by, pretence.of(each.getKey(), child)));
    }

    /** Only what whoever asks may read. */
    private static Stream<Assessment> answers(Assessor assessor, Course by, LifeEvent event) {
        return assessor.onLifeEvent(by.situation(event), List.of()).stream()
                .map(Assessed::assessment)
                .filter(answer -> Access.isFor(by.reader(), answer));
    }

    private Map<String, State> states(List<Assessment> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        Assessment::right,
                        Collectors.collectingAndThen(Collectors.toList(), ofOne -> State.of(ofOne, this::isPerhaps))));
    }

    private boolean isPerhaps(Assessment answer) {
        return perhaps.isSaidTo(
                course.reader(), new Answer(answer, course.start().household().id()));
    }
}
