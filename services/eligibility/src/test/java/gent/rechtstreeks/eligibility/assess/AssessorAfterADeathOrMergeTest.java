package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.ABirth.CHILD;
import static gent.rechtstreeks.eligibility.assess.APersonChange.death;
import static gent.rechtstreeks.eligibility.assess.APersonChange.deathOn;
import static gent.rechtstreeks.eligibility.assess.APersonChange.merge;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessorAfterADeathOrMergeTest {

    private static final UUID GRANDMOTHER = new UUID(0, 60);
    private static final UUID SURVIVOR = new UUID(0, 61);
    private static final Zone ANTWERP = new Zone("11002", "2000");

    private final Assessor assessor = new Assessor(TheRules.some(), new GrantGuard(Set.of()));

    @Test
    void aChildThatDiedLeavesTheBirthGrantToAPersonAndTheBagsToTheHousehold() {
        List<Assessed> changes = change(
                ABirth.registered().knowing(AFact.yes(ANNA)).situation(),
                ABirth.registered().knowing(AFact.yes(ANNA)).after(death(CHILD)).situation(),
                death(CHILD));

        Assessment grant = of("birth-grant", changes).assessment();
        assertThat(grant.mode()).isEqualTo(Mode.ASSIST);
        assertThat(grant.outcome()).isEqualTo(Eligible.toTell(null, null, "child-deceased"));
        assertThat(grant.addressees()).isEmpty();
        Assessment bags = of("waste-bags", changes).assessment();
        assertThat(bags.outcome()).isInstanceOfSatisfying(Eligible.class, eligible -> assertThat(eligible.covered())
                .containsExactly(ANNA, BRAM));
        assertThat(bags.facts()).extracting(UsedFact::fact).doesNotContain("child-deceased");
    }

    @Test
    void aDeadParentIsNeitherToldNorAsked() {
        List<Assessed> changes = change(
                ABirth.registered().situation(),
                ABirth.registered().after(death(ANNA)).situation(),
                death(ANNA));

        assertThat(of("birth-grant", changes).assessment().addressees()).containsExactly(BRAM);
        Assessment bags = of("waste-bags", changes).assessment();
        assertThat(bags.addressees()).isEmpty();
        assertThat(bags.missing()).extracting(MissingFact::residentId).containsExactly(BRAM);
    }

    @Test
    void theNextMoverAnswersForTheMoveAndNobodyIsToldOfTheRightOfTheDead() {
        List<Assessed> before = first(AMove.announced().situation());
        List<Assessed> changes = change(
                AMove.announced().situation(),
                AMove.announced().after(death(ANNA)).situation(),
                death(ANNA));

        Assessed closed = changes.stream()
                .filter(change -> change.id().equals(before.getFirst().id()))
                .findFirst()
                .orElseThrow();
        assertThat(closed.assessment().outcome()).isEqualTo(NotEligible.because("subject-deceased"));
        assertThat(closed.assessment().addressees()).isEmpty();
        assertThat(changes)
                .filteredOn(change -> change.revision() == 1)
                .singleElement()
                .extracting(change -> change.assessment().subject())
                .isEqualTo(Subject.person(BRAM));
    }

    @Test
    void aMergeKeepsTheIdInWhateverOrderItCame() {
        Assessed before = first(AMove.announced().situation()).getFirst();
        Assessed after = change(
                        AMove.announced().situation(),
                        AMove.announced().after(merge(ANNA, SURVIVOR)).situation(),
                        merge(ANNA, SURVIVOR))
                .getFirst();
        Assessed mergedFirst = first(
                        AMove.announced().after(merge(ANNA, SURVIVOR)).situation())
                .getFirst();

        assertThat(after.id()).isEqualTo(before.id()).isEqualTo(mergedFirst.id());
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.assessment()).isEqualTo(mergedFirst.assessment());
        assertThat(after.assessment().subject()).isEqualTo(Subject.person(SURVIVOR));
        assertThat(after.assessment().addressees()).containsExactly(SURVIVOR, BRAM);
    }

    @Test
    void aChildThatWasRegisteredTwiceIsOneSubject() {
        List<Assessed> changes = change(
                ABirth.registered().situation(),
                ABirth.registered().after(merge(CHILD, SURVIVOR)).situation(),
                merge(CHILD, SURVIVOR));

        assertThat(of("birth-grant", changes).assessment().subject()).isEqualTo(Subject.child(SURVIVOR));
    }

    @Test
    void whatWasSaidOfAnAliasStillSettlesIt() {
        List<Assessed> changes = change(
                ABirth.registered().knowing(AFact.yes(SURVIVOR)).situation(),
                ABirth.registered()
                        .knowing(AFact.yes(SURVIVOR))
                        .after(merge(ANNA, SURVIVOR))
                        .situation(),
                merge(ANNA, SURVIVOR));

        assertThat(of("waste-bags", changes).assessment().outcome()).isInstanceOf(Eligible.class);
    }

    @Test
    void theDeathOfAnotherMemberChangesTheRightOfTheHouseholdOnly() {
        List<Assessed> changes = change(
                withGrandmother().situation(),
                withGrandmother().after(death(GRANDMOTHER)).situation(),
                death(GRANDMOTHER));

        assertThat(changes)
                .singleElement()
                .extracting(change -> change.assessment().right())
                .isEqualTo("waste-bags");
    }

    @Test
    void aYearThatIsOverStaysAsItWas() {
        Death later = deathOn(LocalDate.of(2027, 1, 1), GRANDMOTHER);

        assertThat(change(
                        withGrandmother().situation(),
                        withGrandmother().after(later).situation(),
                        later))
                .isEmpty();
    }

    @Test
    void aMergeOfOthersChangesNothing() {
        Merge others = merge(new UUID(0, 70), new UUID(0, 71));

        assertThat(change(
                        ABirth.registered().situation(),
                        ABirth.registered().after(others).situation(),
                        others))
                .isEmpty();
    }

    @Test
    void aDeathThatTurnsOutToBeOfSomebodyElseReachesBoth() {
        Death wrong = death(ANNA);
        Death corrected =
                new Death(wrong.lifeEventId(), 2, false, wrong.day(), wrong.householdId(), GRANDMOTHER, wrong.readAt());
        List<Assessed> before = first(ABirth.registered().after(wrong).situation());

        List<Assessed> changes = assessor.onPersonChange(
                ABirth.registered().after(corrected).situation(),
                ABirth.registered().after(wrong).situation(),
                before,
                List.of(wrong, corrected));

        assertThat(of("birth-grant", changes).assessment().addressees()).containsExactly(ANNA, BRAM);
    }

    @Test
    void aNewYearThatCameIsLookedAtAgain() {
        Situation came = ADay.newYear(2026).knowing(AFact.yes(ANNA)).situation();
        Situation after = new Situation(came.told(), came.shown(), came.said(), KnownPeople.of(List.of(death(BRAM))));

        assertThat(change(came, after, death(BRAM)))
                .singleElement()
                .extracting(change -> change.assessment().outcome())
                .isInstanceOfSatisfying(
                        Eligible.class, bags -> assertThat(bags.covered()).containsExactly(ANNA));
    }

    @Test
    void bagsOfBeforeTheFamilyMovedAwayGoToAPersonWhenOneOfThemDies() {
        List<Assessed> granted = first(bags().situation());
        ABirth moved = bags().in(AHousehold.of(2).andChild(CHILD).in(ANTWERP));
        ABirth movedAndBereaved =
                bags().in(AHousehold.of(2).andChild(CHILD).in(ANTWERP)).after(death(CHILD));

        Assessment bags = of(
                        "waste-bags",
                        assessor.onPersonChange(
                                movedAndBereaved.situation(), moved.situation(), granted, List.of(death(CHILD))))
                .assessment();

        assertThat(bags.mode()).isEqualTo(Mode.ASSIST);
        assertThat(bags.addressees()).containsExactly(ANNA);
        assertThat(bags.outcome()).isInstanceOfSatisfying(Eligible.class, left -> {
            assertThat(left.covered()).containsExactly(ANNA, BRAM);
            assertThat(left.payee()).isEqualTo(ANNA);
            assertThat(left.reasons()).startsWith("household-changed").doesNotContain("child-deceased");
        });
    }

    @Test
    void bagsOfBeforeThatWerePaidToWhoDiedAreLeftToAPersonInSilence() {
        List<Assessed> granted = first(bags().situation());
        ABirth moved = bags().in(AHousehold.of(2).andChild(CHILD).in(ANTWERP));
        ABirth movedAndBereaved =
                bags().in(AHousehold.of(2).andChild(CHILD).in(ANTWERP)).after(death(ANNA));

        Assessment bags = of(
                        "waste-bags",
                        assessor.onPersonChange(
                                movedAndBereaved.situation(), moved.situation(), granted, List.of(death(ANNA))))
                .assessment();

        assertThat(bags.addressees()).isEmpty();
        assertThat(bags.outcome()).isInstanceOfSatisfying(Eligible.class, left -> assertThat(left.payee())
                .isNull());
    }

    @Test
    void theDeathOfWhoNeverHadPartInThemLeavesTheBagsOfBeforeAsTheyWere() {
        List<Assessed> granted = first(bags().situation());
        Member grandmother = new Member(GRANDMOTHER, Relation.OTHER, LocalDate.of(1950, 1, 1), false, false);
        Household moved = AHousehold.of(2).andChild(CHILD).and(grandmother).in(ANTWERP);

        assertThat(assessor.onPersonChange(
                        bags().in(moved).after(death(GRANDMOTHER)).situation(),
                        bags().in(moved).situation(),
                        granted,
                        List.of(death(GRANDMOTHER))))
                .isEmpty();
    }

    @Test
    void whatWaitedForAFactOfWhoDiedGoesByWhereTheHouseholdLivesNow() {
        List<Assessed> waiting = first(ABirth.registered().situation());
        Household moved = AHousehold.of(2).andChild(CHILD).in(ANTWERP);

        List<Assessed> changes = assessor.onPersonChange(
                ABirth.registered().in(moved).after(death(BRAM)).situation(),
                ABirth.registered().in(moved).situation(),
                waiting,
                List.of(death(BRAM)));

        assertThat(of("waste-bags", changes).assessment().outcome())
                .isEqualTo(NotEligible.because("domicile-outside-ghent"));
    }

    @Test
    void whoWasStruckByASnapshotThatOvertookTheDeathIsNoLongerCovered() {
        List<Assessed> granted = first(bags().situation());
        ABirth struck = bags().in(AHousehold.of(1).andChild(CHILD).inGhent());
        Situation bereaved = bags().in(AHousehold.of(1).andChild(CHILD).inGhent())
                .after(death(BRAM))
                .situation();

        List<Assessed> changes = assessor.onPersonChange(bereaved, struck.situation(), granted, List.of(death(BRAM)));

        assertThat(of("waste-bags", changes).assessment().outcome())
                .isInstanceOfSatisfying(Eligible.class, eligible -> assertThat(eligible.covered())
                        .containsExactly(ANNA, CHILD));
    }

    @Test
    void whoDiedElsewhereIsNoLongerCoveredEither() {
        Death elsewhere =
                new Death(new UUID(7, 2), 1, false, APersonChange.DAY, new UUID(0, 2000), BRAM, APersonChange.READ_AT);
        List<Assessed> granted = first(bags().situation());
        ABirth left = bags().in(AHousehold.of(1).andChild(CHILD).inGhent());
        Situation died = bags().in(AHousehold.of(1).andChild(CHILD).inGhent())
                .after(elsewhere)
                .situation();

        Assessment bags = of("waste-bags", assessor.onPersonChange(died, left.situation(), granted, List.of(elsewhere)))
                .assessment();

        assertThat(bags.mode()).isEqualTo(Mode.ASSIST);
        assertThat(bags.outcome()).isInstanceOfSatisfying(Eligible.class, eligible -> assertThat(eligible.covered())
                .containsExactly(ANNA, CHILD));
    }

    @Test
    void aNewerVersionUnderTheOlderIdGoesOnWithTheRightOfTheYounger() {
        List<Assessed> before = first(AMove.announced().situation());

        List<Assessed> changes = assessor.onLifeEvent(
                AMove.declared()
                        .version(2)
                        .of(AMove.adult(SURVIVOR), AMove.adult(BRAM))
                        .after(merge(ANNA, SURVIVOR))
                        .situation(),
                before);

        assertThat(changes)
                .filteredOn(change -> change.assessment().right().equals("address-declaration"))
                .singleElement()
                .satisfies(met -> {
                    assertThat(met.id()).isEqualTo(before.getFirst().id());
                    assertThat(met.revision()).isEqualTo(2);
                    assertThat(met.assessment().subject()).isEqualTo(Subject.person(SURVIVOR));
                    assertThat(met.assessment().outcome()).isEqualTo(NotEligible.because("obligation-met"));
                });
    }

    @Test
    void aMergeAfterANewerVersionUnderTheOlderIdLeavesThatOfTheYoungerAsItWas() {
        List<Assessed> reminded = first(AMove.announced().situation());
        AMove newer = AMove.announced().version(2).of(AMove.adult(SURVIVOR), AMove.adult(BRAM));
        List<Assessed> both = assessor.onLifeEvent(newer.situation(), reminded);

        List<Assessed> changes = assessor.onPersonChange(
                AMove.announced()
                        .version(2)
                        .of(AMove.adult(SURVIVOR), AMove.adult(BRAM))
                        .after(merge(ANNA, SURVIVOR))
                        .situation(),
                newer.situation(),
                both,
                List.of(merge(ANNA, SURVIVOR)));

        assertThat(both).hasSize(2);
        assertThat(changes).isEmpty();
    }

    @Test
    void whatTheOthersDeclaredNeedNotBeLookedAtForTheOneWhoDied() {
        List<Assessed> reminded = first(AMove.announced().situation());

        List<Assessed> changes = assessor.onLifeEvent(
                AMove.declared().version(2).after(death(ANNA)).situation(), reminded);

        assertThat(changes)
                .filteredOn(change -> change.assessment().right().equals("address-declaration"))
                .hasSize(2)
                .allSatisfy(
                        met -> assertThat(met.assessment().outcome()).isEqualTo(NotEligible.because("obligation-met")));
    }

    @Test
    void whatTheOthersDeclaredWithoutTheOneWhoDiedNeedNotBeLookedAtEither() {
        List<Assessed> reminded = first(AMove.announced().situation());

        List<Assessed> changes = assessor.onLifeEvent(
                AMove.declared()
                        .version(2)
                        .of(AMove.adult(BRAM))
                        .after(death(ANNA))
                        .situation(),
                reminded);

        assertThat(changes)
                .filteredOn(change -> change.assessment().right().equals("address-declaration"))
                .hasSize(2)
                .allSatisfy(
                        met -> assertThat(met.assessment().outcome()).isEqualTo(NotEligible.because("obligation-met")));
    }

    @Test
    void aDeathThatIsToldAfterTheOthersDeclaredEndsTheSame() {
        List<Assessed> reminded = first(AMove.announced().toNowhereKnown().situation());
        AMove declared = AMove.declared().version(2).of(AMove.adult(BRAM));
        List<Assessed> open = assessor.onLifeEvent(declared.situation(), reminded).stream()
                .filter(change -> change.id().equals(reminded.getFirst().id()))
                .toList();

        List<Assessed> changes = assessor.onPersonChange(
                AMove.declared()
                        .version(2)
                        .of(AMove.adult(BRAM))
                        .after(death(ANNA))
                        .situation(),
                declared.situation(),
                open,
                List.of(death(ANNA)));

        assertThat(open).singleElement().satisfies(closed -> assertThat(
                        closed.assessment().outcome())
                .isEqualTo(NotEligible.because("no-longer-applies")));
        assertThat(of("address-declaration", changes)).satisfies(met -> {
            assertThat(met.id()).isEqualTo(open.getFirst().id());
            assertThat(met.assessment().outcome()).isEqualTo(NotEligible.because("obligation-met"));
        });
    }

    @Test
    void whatWaitedForAFactOfWhoTurnsOutToBeTwoGoesByWhereTheHouseholdLivesNow() {
        List<Assessed> waiting = first(ABirth.registered().situation());
        Household moved = AHousehold.of(2).andChild(CHILD).in(ANTWERP);

        List<Assessed> changes = assessor.onPersonChange(
                ABirth.registered().in(moved).after(merge(BRAM, SURVIVOR)).situation(),
                ABirth.registered().in(moved).situation(),
                waiting,
                List.of(merge(BRAM, SURVIVOR)));

        assertThat(of("waste-bags", changes).assessment().outcome())
                .isEqualTo(NotEligible.because("domicile-outside-ghent"));
    }

    @Test
    void whatIsOffTheTableIsNotToldToWhoDied() {
        List<Assessed> grieving = first(ABirth.notified().stillborn().situation());
        List<Assessed> before =
                assessor.onLifeEvent(ABirth.notified().version(2).situation(), grieving);

        List<Assessed> changes = assessor.onPersonChange(
                ABirth.notified().version(2).after(death(ANNA)).situation(),
                ABirth.notified().version(2).situation(),
                before,
                List.of(death(ANNA)));

        Assessment closed = of("birth-grant", changes).assessment();
        assertThat(closed.outcome()).isEqualTo(NotEligible.because("no-longer-applies"));
        assertThat(closed.addressees()).containsExactly(BRAM);
    }

    @Test
    void whoDidNotDieAfterAllIsRemindedOfAMoveThatWasToldMeanwhile() {
        AMove told = AMove.announced().of(new Mover(ANNA, null, false));
        List<Assessed> before = first(
                told.in(AHousehold.of(0).nowhereKnown()).after(death(ANNA)).situation());
        Situation lives = AMove.announced()
                .of(new Mover(ANNA, null, false))
                .in(AHousehold.of(1).inGhent())
                .situation();
        Situation seemedDead =
                new Situation(lives.told(), lives.shown(), lives.said(), KnownPeople.of(List.of(death(ANNA))));

        List<Assessed> changes = assessor.onPersonChange(lives, seemedDead, before, List.of(death(ANNA)));

        assertThat(of("address-declaration", changes).assessment().mode()).isEqualTo(Mode.REMIND);
        assertThat(of("address-declaration", changes).assessment().addressees()).containsExactly(ANNA);
    }

    private static ABirth bags() {
        return ABirth.registered().knowing(AFact.yes(ANNA));
    }

    private static ABirth withGrandmother() {
        Member grandmother = new Member(GRANDMOTHER, Relation.OTHER, LocalDate.of(1950, 1, 1), false, false);
        return ABirth.registered()
                .knowing(AFact.yes(ANNA))
                .in(AHousehold.of(2).andChild(CHILD).and(grandmother).inGhent());
    }

    private List<Assessed> first(Situation situation) {
        return assessor.onLifeEvent(situation, List.of());
    }

    private List<Assessed> change(Situation before, Situation after, PersonChange change) {
        return assessor.onPersonChange(after, before, first(before), List.of(change));
    }

    private static Assessed of(String right, List<Assessed> changes) {
        return changes.stream()
                .filter(change -> change.assessment().right().equals(right))
                .findFirst()
                .orElseThrow();
    }
}
