package gent.rechtstreeks.sandbox.register;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.sandbox.population.Insz;
import gent.rechtstreeks.sandbox.population.Stage;
import gent.rechtstreeks.sandbox.population.store.BirthDays;
import gent.rechtstreeks.sandbox.population.store.BirthNumber;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
@TestTransaction
class RegistrarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    @Inject
    Registrar registrar;

    @Inject
    BirthDays days;

    @Test
    void freshFamiliesComeFirstAndAreUsedAgainOnlyWhenNoneIsLeft() {
        Registrar.Dealt all = registrar.deliverMany(UUID.randomUUID(), 100_000, Stage.NOTIFIED);
        Registrar.Dealt again = registrar.deliverMany(UUID.randomUUID(), 100, Stage.NOTIFIED);

        assertThat(all.births()).isGreaterThan(1_000);
        assertThat(again).isEqualTo(new Registrar.Dealt(100, 100));
    }

    @Test
    void theTallyOfARunGrowsWithItsBirthsAndCanBeAskedFor() {
        UUID run = UUID.randomUUID();
        registrar.deliverMany(run, 3, Stage.NOTIFIED);

        Registrar.Dealt told = registrar.deliverMany(run, 2, Stage.NOTIFIED);

        assertThat(told.births()).isEqualTo(5);
        assertThat(registrar.dealt(run)).isEqualTo(told);
        assertThat(registrar.dealt(UUID.randomUUID()).births()).isZero();
    }

    @Test
    void aDayWithoutSerialsLeftHandsOverToTheDayBefore() {
        List<BirthNumber> numbers = days.take(DAY, Insz.LAST_SERIAL + 2);

        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers.subList(0, Insz.LAST_SERIAL))
                .allMatch(number -> number.bornOn().equals(DAY));
        assertThat(numbers.subList(Insz.LAST_SERIAL, numbers.size()))
                .containsExactly(new BirthNumber(DAY.minusDays(1), 1), new BirthNumber(DAY.minusDays(1), 2));
    }

    @Test
    void theNextTakerGoesOnWhereTheLastOneStopped() {
        days.take(DAY, 3);

        assertThat(days.take(DAY, 1)).containsExactly(new BirthNumber(DAY, 4));
    }
}
