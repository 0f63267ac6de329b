package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Registered;
import gent.rechtstreeks.eligibility.testing.TakenOn;
import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.Household;
import gent.rechtstreeks.lifeevents.HouseholdState;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Stage;
import gent.rechtstreeks.lifeevents.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakeOnDoorTest {

    private final Family family = new Family();

    @Test
    void aTakeOnBringsHouseholdsAndNothingThatHappened() {
        Household other = family.ofBram(UUID.randomUUID(), 1);
        Household own = family.household().build();

        assertThat(LifeEventDoor.read(
                        takeOn().setHouseholds(List.of(other, own)).build()))
                .isInstanceOfSatisfying(ArrivedTakeOn.class, takenOn -> {
                    assertThat(takenOn.householdIds()).containsExactly(other.getHouseholdId(), family.home);
                    assertThat(takenOn.people()).contains(family.anna, family.bram);
                    assertThat(takenOn.day()).isEqualTo(LocalDate.of(2026, 3, 2));
                    assertThat(takenOn.lifeEvents()).isEmpty();
                });
    }

    @Test
    void itLooksBackWhenDaysBeforeItAreToBringRights() {
        assertThat(TakeOnDoor.looksBack(takeOn().build())).isFalse();
        assertThat(TakeOnDoor.looksBack(
                        takeOn().setOccurredOn(LocalDate.of(2026, 3, 1)).build()))
                .isTrue();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertRefused(takeOn().setVersion(0), "a version below 1");
        assertRefused(takeOn().setStage(Stage.REGISTERED), "a take-on at stage REGISTERED");
        assertRefused(takeOn().setStatus(Status.ANNULLED), "a take-on with status ANNULLED");
        assertRefused(takeOn().setStatus(Status.CORRECTED), "a take-on with status CORRECTED");
        assertRefused(takeOn().setOccurredOn(LocalDate.of(2024, 3, 2)), "a take-on that looks back two years or more");
        assertRefused(takeOn().setHouseholds(List.of()), "a take-on without its household");
        assertRefused(takeOn().setHouseholdId(UUID.randomUUID()), "a take-on without its household");
        assertRefused(of(family.household().setMembers(List.of())), "a take-on of a household in which nobody lives");
        assertRefused(
                of(family.household().setState(HouseholdState.CLOSED)),
                "a take-on of a household in which nobody lives");
        assertRefused(of(family.household().setVersion(0)), "a household snapshot with a version below 1");
    }

    @Test
    void theDetailsOfSomethingThatHappenedAreRefused() {
        Registered registered = new Registered(family);
        String reason = "a take-on with details of something that happened";

        assertRefused(takeOn().setBirth(family.birth().notified(1).getBirth()), reason);
        assertRefused(takeOn().setMove(family.move().announced(1).getMove()), reason);
        assertRefused(
                takeOn().setDeath(registered
                        .death(1, family.bram, family.ofAnna())
                        .getDeath()),
                reason);
        assertRefused(
                takeOn().setMerge(registered
                        .merge(1, family.bram, family.anna, family.ofAnna())
                        .getMerge()),
                reason);
    }

    private LifeEvent.Builder takeOn() {
        return of(family.household());
    }

    private static LifeEvent.Builder of(Household.Builder household) {
        return new TakenOn().message(household.build());
    }

    private static void assertRefused(LifeEvent.Builder wire, String reason) {
        assertThatThrownBy(() -> LifeEventDoor.read(wire.build()))
                .isInstanceOf(BadMessage.class)
                .hasMessage(reason);
    }
}
