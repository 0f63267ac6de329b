package gent.rechtstreeks.sandbox.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.sandbox.population.Outcome;
import gent.rechtstreeks.sandbox.population.Stage;
import gent.rechtstreeks.sandbox.population.Status;
import gent.rechtstreeks.sandbox.population.store.BirthEntity;
import gent.rechtstreeks.sandbox.population.store.BirthNumber;
import gent.rechtstreeks.sandbox.population.store.BirthVersion;
import gent.rechtstreeks.sandbox.population.store.FamilyEntity;
import gent.rechtstreeks.sandbox.population.store.HouseholdEntity;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthStepsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final BirthStep REGISTRATION = new BirthStep.Registration();
    private static final BirthStep ANNULMENT = new BirthStep.Annulment();

    private final PersonEntity parent = parent();
    private final BirthEntity birth = Newborns.notified(new FamilyEntity(), Outcome.LIVE, new BirthNumber(DAY, 7), NOW);

    @Test
    void aBirthIsRegisteredOnce() {
        assertThat(take(REGISTRATION)).isTrue();
        assertThat(take(REGISTRATION)).isFalse();

        assertThat(birth.version()).isEqualTo(2);
    }

    @Test
    void aCorrectionMovesTheDayAndLeavesTheNumber() {
        take(REGISTRATION);
        String number = birth.child.insz;

        assertThat(take(correction(DAY.minusDays(1)))).isTrue();
        assertThat(take(correction(DAY.minusDays(1)))).isFalse();

        assertThat(birth.last()).isEqualTo(new BirthVersion(Stage.REGISTERED, Status.CORRECTED, DAY.minusDays(1), NOW));
        assertThat(birth.child.birthDate).isEqualTo(DAY.minusDays(1));
        assertThat(birth.child.insz).isEqualTo(number);
    }

    @Test
    void aNoticeThatWasCorrectedIsRegisteredWithTheCorrectedDayAndTheNumberThatWasKeptFree() {
        take(correction(DAY.minusDays(3)));

        take(REGISTRATION);

        assertThat(birth.last()).isEqualTo(new BirthVersion(Stage.REGISTERED, Status.VALID, DAY.minusDays(3), NOW));
        assertThat(birth.child.birthDate).isEqualTo(DAY.minusDays(3));
        assertThat(birth.child.insz).startsWith("266302");
    }

    @Test
    void anAnnulledChildLivesNowhere() {
        take(REGISTRATION);

        assertThat(take(ANNULMENT)).isTrue();
        assertThat(take(ANNULMENT)).isFalse();

        assertThat(birth.last()).isEqualTo(new BirthVersion(Stage.REGISTERED, Status.ANNULLED, DAY, NOW));
        assertThat(birth.child.household).isNull();
    }

    @Test
    void nothingComesOfAnAnnulledBirth() {
        take(ANNULMENT);

        assertThatThrownBy(() -> take(REGISTRATION)).isInstanceOf(EventClosed.class);
        assertThatThrownBy(() -> take(correction(DAY.minusDays(1)))).isInstanceOf(EventClosed.class);
        assertThat(birth.version()).isEqualTo(2);
    }

    private boolean take(BirthStep step) {
        return BirthSteps.take(birth, step, parent, NOW);
    }

    private static BirthStep correction(LocalDate day) {
        return new BirthStep.Correction(day);
    }

    private static PersonEntity parent() {
        PersonEntity parent = new PersonEntity();
        parent.household = new HouseholdEntity();
        parent.familyName = "Proefmans";
        return parent;
    }
}
