package gent.rechtstreeks.lifeevents.takeon;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.LEDEBERG;
import static gent.rechtstreeks.lifeevents.TestPeople.NOBODY_MOVES;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.dead;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Households;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.takeon.TakeOnState.Done;
import gent.rechtstreeks.lifeevents.takeon.TakeOnState.Ended;
import gent.rechtstreeks.lifeevents.takeon.TakeOnState.Paused;
import gent.rechtstreeks.lifeevents.takeon.TakeOnState.Running;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakeOnTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private static final Ended ENDED = new Ended(START, "it cannot go on", "somebody");

    private final Person anna = adult(1);
    private final Person bert = adult(2);
    private final Person cleo = adult(3);
    private final Reading reading = Reading.of(
            Set.of(anna.insz(), bert.insz(), cleo.insz()),
            List.of(household(GHENT, anna, bert), household(LEDEBERG, cleo)));
    private final Reconciled people = Households.reconcile(Known.NOBODY, reading, NOBODY_MOVES, UUID::randomUUID);
    private final TakenPage page = TakenPage.of(reading.everybody(), people);
    private final TakeOn takeOn = TakeOn.ordered(
                    UUID.randomUUID(), new TakeOnOrder(null, LocalDate.of(2026, 3, 2)), START)
            .of(new RegisterSize(3, 4));

    @Test
    void aPageMakesEachHouseholdKnownOnce() {
        assertThat(page.households()).hasSize(2).doesNotHaveDuplicates();
        assertThat(page.residents()).isEqualTo(3);
        assertThat(page.others()).isEmpty();
    }

    @Test
    void whatElseChangedWhenThePageWasReadIsToldBesideIt() {
        TakenPage ofAnna = TakenPage.of(Set.of(anna.insz()), people);

        assertThat(ofAnna.households())
                .containsExactly(people.householdOf(anna.insz()).orElseThrow());
        assertThat(ofAnna.others())
                .extracting(Household::id)
                .containsExactly(people.householdOf(cleo.insz()).orElseThrow().id());
    }

    @Test
    void aPageMovesItOnAndTheLastOneEndsIt() {
        TakeOn going = takeOn.after(page, "there", START.plusSeconds(2));
        TakeOn done = going.after(page, null, START.plusSeconds(4));

        assertThat(going.state()).isEqualTo(new Running("there"));
        assertThat(done.state()).isEqualTo(new Done(START.plusSeconds(4)));
        assertThat(done.progress())
                .isEqualTo(new Progress(2, 4, 6, new RegisterSize(3, 4), START, START.plusSeconds(4)));
    }

    @Test
    void whoPausesAndResumesItFindsItWhereItWas() {
        Running running = new Running("there");

        assertThat(running.paused()).contains(new Paused("there"));
        assertThat(running.resumed()).contains(running);
        assertThat(new Paused("there").resumed()).contains(running);
        assertThat(new Paused("there").paused()).contains(new Paused("there"));
    }

    @Test
    void whatIsDoneStaysDone() {
        assertThat(new Done(START).paused()).isEmpty();
        assertThat(new Done(START).resumed()).isEmpty();
        assertThat(new Done(START).ended(ENDED)).isEmpty();
    }

    @Test
    void whatIsEndedStaysEndedByTheFirstWordThatSaidSo() {
        assertThat(new Running("there").ended(ENDED)).contains(ENDED);
        assertThat(new Paused("there").ended(ENDED)).contains(ENDED);
        assertThat(ENDED.ended(new Ended(START.plusSeconds(1), "again", "another")))
                .contains(ENDED);
        assertThat(ENDED.paused()).isEmpty();
        assertThat(ENDED.resumed()).isEmpty();
        assertThat(TakeOnReport.of(takeOn.in(ENDED), null).endedAt()).isEqualTo(START);
    }

    @Test
    void aHouseholdInWhichAllHaveDiedIsToldBesideButNotTakenOn() {
        Reading ofTheDead = Reading.of(
                Set.of(anna.insz(), bert.insz(), cleo.insz()),
                List.of(household(GHENT, dead(anna), bert), household(LEDEBERG, dead(cleo))));
        Reconciled read = Households.reconcile(Known.NOBODY, ofTheDead, NOBODY_MOVES, UUID::randomUUID);

        TakenPage taken = TakenPage.of(ofTheDead.everybody(), read);

        assertThat(taken.households())
                .containsExactly(read.householdOf(bert.insz()).orElseThrow());
        assertThat(taken.others()).containsExactly(read.householdOf(cleo.insz()).orElseThrow());
    }

    @Test
    void itsSpeedIsThatUpToTheLastPage() {
        assertThat(takeOn.progress().residentsPerSecond()).isNull();
        assertThat(takeOn.after(page, "there", START).progress().residentsPerSecond())
                .isNull();
        assertThat(takeOn.after(page, "there", START.plusMillis(400)).progress().residentsPerSecond())
                .isEqualTo(7.5);
    }

    @Test
    void thereIsAWordAboutItEveryTenThousandResidents() {
        assertThat(residents(20_000).passedAMilestoneSince(residents(19_999))).isTrue();
        assertThat(residents(29_999).passedAMilestoneSince(residents(20_000))).isFalse();
    }

    @Test
    void whyItWaitsIsSaidOnlyWhileItRuns() {
        assertThat(TakeOnReport.of(takeOn, "the register is down").waitsBecause())
                .isEqualTo("the register is down");
        assertThat(TakeOnReport.of(takeOn.in(new Paused(null)), "the register is down")
                        .waitsBecause())
                .isNull();
    }

    private static Progress residents(long residents) {
        return new Progress(1, 1, residents, null, START, START);
    }
}
