package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Assessor;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Trigger;
import gent.rechtstreeks.eligibility.explain.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts questions to the rules about one course of things. */
record Asking(Course course) {

    Stream<Assessment> on(LocalDate day, Map<Trigger, Assessor> asked) {
        return answers(day, null, day, asked);
    }

    /** About what happened, in the household as it is on that day. */
    Stream<Assessment> about(Happening happening, LocalDate seenOn, Map<Trigger, Assessor> asked) {
        return answers(happening.day(), happening.child(), seenOn, asked);
    }

    private Stream<Assessment> answers(LocalDate day, UUID child, LocalDate seenOn, Map<Trigger, Assessor> asked) {
        Pretence pretence = new Pretence(course.start().asker(), course.householdOn(seenOn), day, seenOn);
        return asked.entrySet().stream()
                .flatMap(each -> answers(each.getValue(), pretence.of(each.getKey(), child), seenOn));
    }

    /** Only what whoever asks may read. */
    private Stream<Assessment> answers(Assessor assessor, LifeEvent event, LocalDate seenOn) {
        return assessor.onLifeEvent(course.situation(event, seenOn), List.of()).stream()
                .map(Assessed::assessment)
                .filter(answer -> Access.isFor(course.reader(), answer));
    }
}
