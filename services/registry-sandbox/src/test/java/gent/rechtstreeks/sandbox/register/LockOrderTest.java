package gent.rechtstreeks.sandbox.register;

import static gent.rechtstreeks.sandbox.Sandbox.move;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.sandbox.Meanwhile;
import gent.rechtstreeks.sandbox.population.store.Families;
import gent.rechtstreeks.sandbox.population.store.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever waits holds nothing for which the one before could wait. */
@QuarkusTest
@WithTestResource(StackResource.class)
class LockOrderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Inject
    PersonOffice office;

    @Inject
    Families families;

    @Inject
    People people;

    @Inject
    EntityManager entities;

    private Meanwhile meanwhile;

    @BeforeEach
    void twoCallers() {
        meanwhile = new Meanwhile(entities);
    }

    @Test
    void twoPeopleAreLockedInTheOrderOfTheirNumbers() throws Exception {
        List<String> two = Stream.of(somebody(), somebody()).sorted().toList();

        meanwhile.secondWaitsForFirst(
                () -> people.locked(two.getFirst()),
                () -> office.merge(two.getLast(), two.getFirst(), TODAY),
                () -> assertThat(meanwhile.isFree(two.getLast())).isTrue());
    }

    @Test
    void aFamilyIsLockedBeforeItsPeople() throws Exception {
        String person = somebody();

        meanwhile.secondWaitsForFirst(
                () -> families.lockAround(List.of(person)),
                () -> office.die(person, TODAY),
                () -> assertThat(meanwhile.isFree(person)).isTrue());
    }

    private static String somebody() {
        return move("{}").extract().path("movers[0].insz");
    }
}
