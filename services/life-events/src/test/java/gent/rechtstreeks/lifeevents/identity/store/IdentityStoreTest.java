package gent.rechtstreeks.lifeevents.identity.store;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.adult;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.lifeevents.TestPeople;
import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Households;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.testing.AuthenticSourceStandIn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(AuthenticSourceStandIn.class)
class IdentityStoreTest {

    private static final int PODS = 8;

    @Inject
    IdentityStore identities;

    @Test
    void podsThatMeetTheSameNewPeopleAtTheSameMomentMintThemOnce() throws Exception {
        List<Person> people =
                IntStream.range(0, 40).mapToObj(n -> adult(7000 + n)).toList();

        Set<UUID> ids = inParallel(() -> known(Reading.of(numbers(people), homes(people))));

        assertThat(ids).hasSize(people.size());
    }

    @Test
    void aHouseholdThatManyReadAtOnceIsMintedOnce() throws Exception {
        List<Person> people = List.of(adult(7100), adult(7101));
        Reading reading = Reading.of(numbers(people), List.of(household(GHENT, people.toArray(Person[]::new))));
        known(reading);

        Set<UUID> households = inParallel(() -> Set.of(stored(reading).id()));

        assertThat(households).hasSize(1);
        assertThat(stored(reading).version()).isEqualTo(1);
    }

    @Test
    void whatWasStoredIsKnownAgain() {
        Person anna = adult(7200);
        Reading reading = Reading.of(Set.of(anna.insz()), List.of(household(GHENT, anna)));
        Household first = stored(reading);

        Known known = QuarkusTransaction.requiringNew()
                .call(() -> identities.lock(reading, TestClock.START, TestClock.START));

        assertThat(known.households()).containsEntry(first.id(), first);
        assertThat(known.residents().get(anna.insz()).person()).isEqualTo(anna);
        assertThat(QuarkusTransaction.requiringNew().call(() -> identities.find(anna.insz())))
                .contains(first.referencePerson());
    }

    private Household stored(Reading reading) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Reconciled people = Households.reconcile(
                    identities.lock(reading, TestClock.START, TestClock.START),
                    reading,
                    TestPeople.NOBODY_MOVES,
                    UUID::randomUUID);
            identities.save(people, TestClock.START);
            return people.households().values().iterator().next();
        });
    }

    private Set<UUID> known(Reading reading) {
        return QuarkusTransaction.requiringNew()
                .call(() -> identities.lock(reading, TestClock.START, TestClock.START).residents().values().stream()
                        .map(resident -> resident.id())
                        .collect(Collectors.toSet()));
    }

    private static <T> Set<T> inParallel(Callable<Set<T>> work) throws Exception {
        try (ExecutorService pods = Executors.newFixedThreadPool(PODS)) {
            List<Future<Set<T>>> results =
                    pods.invokeAll(Stream.generate(() -> work).limit(PODS).toList());
            Set<T> all = new HashSet<>();
            for (Future<Set<T>> result : results) {
                all.addAll(result.get());
            }
            return all;
        }
    }

    private static Set<Insz> numbers(List<Person> people) {
        return people.stream().map(Person::insz).collect(Collectors.toSet());
    }

    private static List<RegisterHousehold> homes(List<Person> people) {
        return people.stream().map(person -> household(GHENT, person)).toList();
    }
}
