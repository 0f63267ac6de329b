package gent.rechtstreeks.sandbox.seed;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.sandbox.SandboxConfig;
import gent.rechtstreeks.sandbox.population.Person;
import gent.rechtstreeks.sandbox.population.Population;
import gent.rechtstreeks.sandbox.population.store.People;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class SeederTest {
    @Inject
    Seeder seeder;

    @Inject
    SandboxConfig config;

    @Inject
    People people;

    @Test
    void theFirstStartSettlesTheWholeCity() {
        assertThat(people.count("birthDate < ?1", Population.SNAPSHOT)).isEqualTo(config.residents());
        Person first = new Population(config.seed(), 10)
                .households()
                .findFirst()
                .orElseThrow()
                .members()
                .getFirst();
        assertThat(people.findByIdOptional(first.insz()))
                .hasValueSatisfying(stored -> assertThat(stored.familyName).isEqualTo(first.familyName()));
    }

    @Test
    void aLaterStartChangesNothing() {
        long before = people.count();

        seeder.start(new StartupEvent());

        assertThat(people.count()).isEqualTo(before);
    }
}
