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
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
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
    @Transactional
    void theFirstStartSettlesTheWholeCity() {
        Map<String, String> names = new Population(config.seed(), config.residents())
                .households()
                .flatMap(home -> home.members().stream())
                .collect(Collectors.toMap(Person::insz, Person::familyName));

        Map<String, String> stored = people.stream("insz in ?1", names.keySet())
                .collect(Collectors.toMap(person -> person.insz, person -> person.familyName));

        assertThat(stored).hasSize(config.residents()).isEqualTo(names);
    }

    @Test
    void aLaterStartChangesNothing() {
        long before = people.count();

        seeder.start(new StartupEvent());

        assertThat(people.count()).isEqualTo(before);
    }
}
