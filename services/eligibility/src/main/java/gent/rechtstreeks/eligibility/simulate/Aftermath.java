package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Assessment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came with something that happened, as long as it lasts. Once the household lives elsewhere it is asked again, unless it
 * was paid for good.
 */
final class Aftermath {

    private final Questions questions;
    private final Asking asking;
    private final List<Lasting> lasting = new ArrayList<>();

    Aftermath(Questions questions, Asking asking) {
        this.questions = questions;
        this.asking = asking;
        LocalDate today = asking.course().horizon().today();
        asking.course().births().forEach(birth -> keep(goingOn(birth, today)));
    }

    /** What goes on for the children who are there already. */
    Stream<Assessment> today() {
        return lasting.stream().map(Lasting::answer);
    }

    /** To be asked month by month. */
    Stream<Assessment> in(YearMonth month) {
        LocalDate day = asking.course().horizon().dayOf(month);
        List<Happening> happenings = asking.course().happeningsIn(month);
        if (happenings.stream().anyMatch(Happening::isMove)) {
            lookAgain(day);
        }
        happenings.forEach(happening -> keep(broughtBy(happening)));
        return lasting.stream().filter(one -> one.isThereIn(month, day)).map(Lasting::answer);
    }

    private void lookAgain(LocalDate day) {
        List<Lasting> still = lasting.stream().filter(one -> !one.isOverOn(day)).toList();
        List<Lasting> again = still.stream()
                .map(Lasting::happening)
                .distinct()
                .flatMap(happening -> againAbout(happening, day))
                .filter(later -> still.stream().anyMatch(earlier -> earlier.isReplacedBy(later)))
                .toList();
        keep(again);
    }

    private Stream<Lasting> againAbout(Happening happening, LocalDate day) {
        return asking.course().births().contains(happening)
                ? goingOn(happening, day).stream()
                : asking.about(happening, day, questions.afterAMove().get(happening.kind()))
                        .map(answer -> lasting(happening, answer));
    }

    private List<Lasting> broughtBy(Happening happening) {
        return asking.about(happening, happening.day(), questions.happenings().get(happening.kind()))
                .map(answer -> lasting(happening, answer))
                .toList();
    }

    /** By now they are paid another amount than that of the day of their birth. That it is had already ends nothing here. */
    private List<Lasting> goingOn(Happening birth, LocalDate day) {
        return new Asking(asking.course().without(questions.had()))
                .about(birth, day, questions.goingOn())
                .map(answer -> lasting(birth, answer.withoutAmount()))
                .toList();
    }

    private Lasting lasting(Happening happening, Assessment answer) {
        return new Lasting(happening, answer, questions.paidOnce().contains(answer.right()));
    }

    private void keep(List<Lasting> brought) {
        lasting.removeIf(earlier -> brought.stream().anyMatch(earlier::isReplacedBy));
        lasting.addAll(brought);
    }
}
