package gent.rechtstreeks.eligibility.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.rulebook.Rulebook.Approval;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.Origin;
import gent.rechtstreeks.eligibility.rulebook.Rulebook.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

    private final Rulebook first = of(1, null, State.IN_FORCE, null);
    private final Line line = new Line(first, List.of());
    private final Rulebook draft = of(2, 1L, State.DRAFT, null);

    @Test
    void aSecondPersonApprovesWhatWasTried() {
        assertThat(line.whyNotApproved(draft, true, "bea", NOW, NOW)).isEmpty();
        assertThat(line.whyNotApproved(draft, false, "bea", NOW, NOW)).contains(Refusal.NEVER_TRIED);
        assertThat(line.whyNotApproved(draft, true, "an", NOW, NOW)).contains(Refusal.OWN_DRAFT);
    }

    @Test
    void nothingComesIntoForceInThePastOrTwice() {
        assertThat(line.whyNotApproved(draft, true, "bea", NOW.minusMillis(1), NOW))
                .contains(Refusal.IN_THE_PAST);
        assertThat(line.whyNotApproved(of(2, 1L, State.ROLLED_BACK, null), true, "bea", NOW, NOW))
                .contains(Refusal.NOT_A_DRAFT);
    }

    @Test
    void whatWasApprovedMeanwhileIsNotLost() {
        Line longer = new Line(first, List.of(of(3, 1L, State.APPROVED, NEXT_WEEK)));

        assertThat(longer.whyNotApproved(draft, true, "bea", NEXT_WEEK, NOW)).contains(Refusal.MADE_OF_ANOTHER);
        Rulebook onIt = of(4, 3L, State.DRAFT, null);
        assertThat(longer.whyNotApproved(onIt, true, "bea", TOMORROW, NOW)).contains(Refusal.BEFORE_THE_LAST);
        assertThat(longer.whyNotApproved(onIt, true, "bea", NEXT_WEEK, NOW)).isEmpty();
    }

    @Test
    void theEarliestIsDueWhenItsMomentComes() {
        Rulebook second = of(2, 1L, State.APPROVED, TOMORROW);
        Line longer = new Line(first, List.of(of(3, 2L, State.APPROVED, NEXT_WEEK), second));

        assertThat(longer.due(NOW)).isEmpty();
        assertThat(longer.due(TOMORROW)).contains(second);
        assertThat(longer.due(NEXT_WEEK)).contains(second);
    }

    @Test
    void onlyWhatStandsIsRolledBack() {
        assertThat(line.whyNotRolledBack(first)).contains(Refusal.NOTHING_BEFORE);
        assertThat(line.whyNotRolledBack(draft)).contains(Refusal.NOT_STANDING);
        assertThat(line.whyNotRolledBack(of(2, 1L, State.APPROVED, TOMORROW))).isEmpty();
        assertThat(new Line(of(2, 1L, State.IN_FORCE, NOW), List.of()).whyNotRolledBack(of(2, 1L, State.IN_FORCE, NOW)))
                .isEmpty();
    }

    @Test
    void whatStandsOnItFallsWithIt() {
        Rulebook second = of(2, 1L, State.APPROVED, TOMORROW);
        Rulebook third = of(3, 2L, State.APPROVED, NEXT_WEEK);
        Line longer = new Line(first, List.of(third, second));

        assertThat(longer.fallingWith(first)).containsExactly(second, third);
        assertThat(longer.fallingWith(second)).containsExactly(third);
        assertThat(longer.fallingWith(third)).isEmpty();
    }

    @Test
    void aDeployTakesNothingBack() {
        Rulebook uploaded = new Rulebook(2, 1L, Origin.UPLOAD, "why", "an", NOW, State.IN_FORCE, null, NOW);
        Line waiting = new Line(first, List.of(of(3, 1L, State.APPROVED, TOMORROW)));

        assertThat(line.isOfDeploysAlone()).isTrue();
        assertThat(new Line(uploaded, List.of()).isOfDeploysAlone()).isFalse();
        assertThat(waiting.isOfDeploysAlone()).isFalse();
    }

    private static Rulebook of(long number, Long base, State state, Instant effectiveAt) {
        Approval approval = effectiveAt == null ? null : new Approval("bea", NOW, effectiveAt);
        return base == null
                ? new Rulebook(number, null, Origin.REPOSITORY, "why", null, NOW, state, null, NOW)
                : new Rulebook(number, base, Origin.UPLOAD, "why", "an", NOW, state, approval, null);
    }
}
