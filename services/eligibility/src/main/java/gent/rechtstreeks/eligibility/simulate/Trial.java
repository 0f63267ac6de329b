package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.explain.Answer;
import gent.rechtstreeks.eligibility.explain.Perhaps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the rules of every right, month by month, what they say to one course of things. Nothing of it is kept. */
final class Trial {

    private final Questions questions;
    private final Perhaps perhaps;
    private final Course course;
    private final Asking asking;
    private final Aftermath aftermath;
    private final Map<LocalDate, List<Assessment>> yearly = new HashMap<>();

    Trial(Questions questions, Perhaps perhaps, Course course) {
        this.questions = questions;
        this.perhaps = perhaps;
        this.course = course;
        this.asking = new Asking(course);
        this.aftermath = new Aftermath(questions, asking);
    }

    /** By right, as if one looked today. */
    Map<String, State> today() {
        LocalDate today = course.horizon().today();
        return states(Stream.of(monthly(today), yearly(today), aftermath.today()));
    }

    /** By right, in each month. */
    List<Map<String, State>> months() {
        return course.horizon().all().stream().map(this::in).toList();
    }

    private Map<String, State> in(YearMonth month) {
        LocalDate newYear = course.horizon().newYearOf(month);
        return states(Stream.of(monthly(course.horizon().dayOf(month)), yearly(newYear), aftermath.in(month)));
    }

    private Stream<Assessment> monthly(LocalDate day) {
        return asking.on(day, questions.monthly());
    }

    /** Asked once for each year. What changes this month comes too late for this year: its first of January is over. */
    private Stream<Assessment> yearly(LocalDate newYear) {
        Asking by = newYear.equals(course.horizon().today()) ? new Asking(course.unchanged()) : asking;
        return yearly
                .computeIfAbsent(newYear, day -> by.on(day, questions.yearly()).toList())
                .stream();
    }

    private Map<String, State> states(Stream<Stream<Assessment>> answers) {
        return answers.flatMap(each -> each)
                .collect(Collectors.groupingBy(
                        Assessment::right,
                        Collectors.collectingAndThen(Collectors.toList(), ofOne -> State.of(ofOne, this::isPerhaps))));
    }

    private boolean isPerhaps(Assessment answer) {
        return perhaps.isSaidTo(
                course.reader(), new Answer(answer, course.start().household().id()));
    }
}
