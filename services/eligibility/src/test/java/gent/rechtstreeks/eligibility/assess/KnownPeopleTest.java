package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.ABirth.CHILD;
import static gent.rechtstreeks.eligibility.assess.APersonChange.death;
import static gent.rechtstreeks.eligibility.assess.APersonChange.merge;
import static gent.rechtstreeks.eligibility.assess.APersonChange.takenBack;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownPeopleTest {

    private static final UUID YOUNGER = new UUID(0, 41);
    private static final UUID YOUNGEST = new UUID(0, 42);

    @Test
    void whoBecameAnAliasTwiceOverIsTheOneThatStands() {
        KnownPeople people = KnownPeople.of(List.of(merge(YOUNGEST, YOUNGER), merge(YOUNGER, ANNA)));

        assertThat(people.standsFor(YOUNGEST)).isEqualTo(ANNA);
        assertThat(people.standsFor(ANNA)).isEqualTo(ANNA);
        assertThat(people.areOne(YOUNGEST, YOUNGER)).isTrue();
        assertThat(people.areOne(YOUNGEST, BRAM)).isFalse();
    }

    @Test
    void aCircleOfAliasesEnds() {
        KnownPeople people = KnownPeople.of(List.of(merge(YOUNGER, ANNA), merge(ANNA, YOUNGER)));

        assertThat(people.standsFor(ANNA)).isIn(ANNA, YOUNGER);
    }

    @Test
    void whoDiedUnderOneIdDiedUnderEach() {
        KnownPeople people = KnownPeople.of(List.of(death(YOUNGER), merge(YOUNGER, ANNA)));

        assertThat(people.hasDied(ANNA)).isTrue();
        assertThat(people.hasDied(YOUNGER)).isTrue();
        assertThat(people.hasDied(BRAM)).isFalse();
    }

    @Test
    void aDeathThatWasTakenBackNeverWas() {
        assertThat(KnownPeople.of(List.of(takenBack(ANNA))).hasDied(ANNA)).isFalse();
    }

    @Test
    void aDeathThatWasTakenBackSinceIsNoLongerToldByEventsAndSnapshots() {
        KnownPeople people = KnownPeople.of(List.of(takenBack(ANNA), takenBack(CHILD)));
        Birth birth = ABirth.registered()
                .childDeceased()
                .of(new Parent(ANNA, true, true), new Parent(BRAM, true, true))
                .birth()
                .knowing(people);
        Member deceased = new Member(ANNA, Relation.REFERENCE_PERSON, LocalDate.of(1990, 5, 17), false, true);

        assertThat(birth.childDeceased()).isFalse();
        assertThat(birth.parentsInCharge()).containsExactly(ANNA);
        assertThat(AHousehold.of(0).and(deceased).inGhent().knowing(people).living())
                .extracting(Member::residentId)
                .containsExactly(ANNA);
        assertThat(new Mover(ANNA, LocalDate.of(1990, 5, 17), true)
                        .knowing(people, Instant.EPOCH)
                        .deceased())
                .isFalse();
    }

    @Test
    void whatIsToldOfADeathSinceOneWasTakenBackHolds() {
        KnownPeople people = KnownPeople.of(List.of(takenBack(ANNA)));

        assertThat(people.hasDied(ANNA, true, APersonChange.READ_AT)).isTrue();
        assertThat(KnownPeople.of(List.of(takenBack(ANNA), deathOfAnotherRecord()))
                        .hasDied(ANNA, true, Instant.EPOCH))
                .isTrue();
    }

    private static Death deathOfAnotherRecord() {
        return new Death(
                new UUID(9, 9),
                1,
                false,
                APersonChange.DAY,
                AHousehold.ID,
                ANNA,
                APersonChange.READ_AT.minusSeconds(9));
    }

    @Test
    void anEventAndAHouseholdNameEachPersonOnce() {
        KnownPeople people = KnownPeople.of(List.of(merge(BRAM, ANNA), death(CHILD)));

        Birth birth = ABirth.registered().birth().knowing(people);
        assertThat(birth.parents()).containsExactly(new Parent(ANNA, true, false));
        assertThat(birth.childDeceased()).isTrue();
        Household household = AHousehold.of(2).andChild(CHILD).inGhent().knowing(people);
        assertThat(household.living()).extracting(Member::residentId).containsExactly(ANNA);
        assertThat(household.livingReferencePerson()).isPresent();
        assertThat(AMove.announced().move().knowing(people).movers())
                .extracting(Mover::residentId)
                .containsExactly(ANNA);
    }
}
