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

    Trial(Questions questions, Perhaps perhaps, Course course) {
        this.questions = questions;
        this.perhaps = perhaps;
        this.course = course;
    }

    /** By right, as if one looked today. */
    Map<String, State> today() {
        return states(whenever(course.horizon().today()).toList());
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
        return states(Stream.concat(whenever(day), brought).toList());
    }

    private void keep(List<Lasting> brought) {
        lasting.removeIf(earlier -> brought.stream().anyMatch(earlier::isReplacedBy));
        lasting.addAll(brought);
    }

    private Stream<Assessment> whenever(LocalDate day) {
        return questions.whenever().entrySet().stream()
                .flatMap(each -> answers(each.getKey(), day, null, each.getValue()));
    }

    private List<Lasting> broughtBy(Happening happening) {
        return questions.happenings().get(happening.kind()).entrySet().stream()
                .flatMap(each -> answers(each.getKey(), happening.day(), happening.child(), each.getValue()))
                .map(answer -> new Lasting(YearMonth.from(happening.day()), answer))
                .toList();
    }

    /** Only what whoever asks may read. */
    private Stream<Assessment> answers(Trigger trigger, LocalDate day, UUID child, Assessor assessor) {
        LifeEvent event = new Pretence(course.start().asker(), course.householdOn(day), day).of(trigger, child);
        return assessor.onLifeEvent(course.situation(event), List.of()).stream()
                .map(Assessed::assessment)
                .filter(answer -> Access.isFor(course.reader(), answer));
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
