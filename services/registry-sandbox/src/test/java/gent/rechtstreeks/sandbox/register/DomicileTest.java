package gent.rechtstreeks.sandbox.register;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.sandbox.population.MoveStage;
import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.Status;
import gent.rechtstreeks.sandbox.population.store.AddressEntity;
import gent.rechtstreeks.sandbox.population.store.HouseholdEntity;
import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import gent.rechtstreeks.sandbox.population.store.MoveVersion;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DomicileTest {
    private final HouseholdEntity home = household();
    private final HouseholdEntity other = household();
    private final AddressEntity before = home.address;
    private final PersonEntity first = person(Relation.REFERENCE_PERSON);
    private final PersonEntity second = person(Relation.PARTNER);

    @Test
    void nobodyMovesBeforeTheConfirmation() {
        AddressEntity after = new AddressEntity();
        MoveEntity move = Removals.whole(List.of(first, second), after);

        Domicile.begin(move, told(MoveStage.ANNOUNCED, Status.VALID));
        Domicile.follow(move, told(MoveStage.DECLARED, Status.VALID));
        assertThat(home.address).isSameAs(before);

        Domicile.follow(move, told(MoveStage.CONFIRMED, Status.VALID));
        assertThat(home.address).isSameAs(after);
        assertThat(first.household).isSameAs(home);
        assertThat(first.relation).isEqualTo(Relation.REFERENCE_PERSON);
    }

    @Test
    void anAnnulledMoveThatWasNotConfirmedChangesNothing() {
        MoveEntity move = Removals.whole(List.of(first, second), new AddressEntity());
        Domicile.begin(move, told(MoveStage.DECLARED, Status.VALID));

        Domicile.follow(move, told(MoveStage.DECLARED, Status.ANNULLED));

        assertThat(home.address).isSameAs(before);
    }

    @Test
    void aCorrectionOfAConfirmedMoveLeavesThemWhereTheyAre() {
        AddressEntity after = new AddressEntity();
        MoveEntity move = Removals.whole(List.of(first, second), after);
        Domicile.begin(move, told(MoveStage.CONFIRMED, Status.VALID));

        Domicile.follow(move, told(MoveStage.CONFIRMED, Status.CORRECTED));

        assertThat(home.address).isSameAs(after);
    }

    @Test
    void whoLeavesAloneIsTheReferencePersonThereAndThePartnerAgainAfterAnAnnulment() {
        MoveEntity move = Removals.leaving(second, other);
        Domicile.begin(move, told(MoveStage.CONFIRMED, Status.VALID));
        assertThat(second.household).isSameAs(other);
        assertThat(second.relation).isEqualTo(Relation.REFERENCE_PERSON);
        assertThat(first.household).isSameAs(home);

        Domicile.follow(move, told(MoveStage.CONFIRMED, Status.ANNULLED));
        assertThat(second.household).isSameAs(home);
        assertThat(second.relation).isEqualTo(Relation.PARTNER);
    }

    @Test
    void whoMovesInWithOthersLeavesTheOldHouseholdEmpty() {
        MoveEntity move = Removals.joining(List.of(first, second), other);
        AddressEntity theirs = other.address;

        Domicile.begin(move, told(MoveStage.CONFIRMED, Status.VALID));

        assertThat(List.of(first, second)).allSatisfy(person -> {
            assertThat(person.household).isSameAs(other);
            assertThat(person.relation).isEqualTo(Relation.OTHER);
        });
        assertThat(other.address).isSameAs(theirs);
    }

    @Test
    void whoGoesAbroadLivesNowhereUntilTheyReturn() {
        MoveEntity away = Removals.abroad(List.of(first, second));
        Domicile.begin(away, told(MoveStage.CONFIRMED, Status.VALID));
        assertThat(first.household).isNull();

        MoveEntity back = Removals.back(away);
        Domicile.begin(back, told(MoveStage.CONFIRMED, Status.VALID));

        assertThat(back.origin).isNull();
        assertThat(List.of(first, second))
                .allSatisfy(person -> assertThat(person.household).isSameAs(home));
        assertThat(second.relation).isEqualTo(Relation.PARTNER);
        assertThat(home.address).isSameAs(before);
    }

    @Test
    void whoDiedBeforeTheConfirmationStaysOutOfIt() {
        MoveEntity move = Removals.joining(List.of(first, second), other);
        Domicile.begin(move, told(MoveStage.DECLARED, Status.VALID));
        second.deceased = true;
        second.household = null;

        Domicile.follow(move, told(MoveStage.CONFIRMED, Status.VALID));

        assertThat(first.household).isSameAs(other);
        assertThat(second.household).isNull();
    }

    @Test
    void anAnnulmentTakesNobodyAwayFromWhereTheyWentSince() {
        MoveEntity leaving = Removals.leaving(second, other);
        Domicile.begin(leaving, told(MoveStage.CONFIRMED, Status.VALID));
        HouseholdEntity third = household();
        Domicile.begin(Removals.joining(List.of(second), third), told(MoveStage.CONFIRMED, Status.VALID));

        Domicile.follow(leaving, told(MoveStage.CONFIRMED, Status.ANNULLED));

        assertThat(second.household).isSameAs(third);
    }

    @Test
    void whoMovesInWithOthersTakesThemNowhereWhenTheyMovedMeanwhile() {
        MoveEntity joining = Removals.joining(List.of(first, second), other);
        Domicile.begin(joining, told(MoveStage.DECLARED, Status.VALID));
        AddressEntity since = new AddressEntity();
        other.address = since;

        Domicile.follow(joining, told(MoveStage.CONFIRMED, Status.VALID));

        assertThat(other.address).isSameAs(since);
    }

    private static MoveVersion told(MoveStage stage, Status status) {
        return new MoveVersion(stage, status, LocalDate.of(2026, 3, 2), Instant.parse("2026-03-02T09:00:00Z"));
    }

    private static HouseholdEntity household() {
        HouseholdEntity household = new HouseholdEntity();
        household.address = new AddressEntity();
        return household;
    }

    private PersonEntity person(Relation relation) {
        PersonEntity person = new PersonEntity();
        person.household = home;
        person.relation = relation;
        return person;
    }
}
