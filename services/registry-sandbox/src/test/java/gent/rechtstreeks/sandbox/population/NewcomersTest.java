package gent.rechtstreeks.sandbox.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NewcomersTest {
    private static final int MANY = 300;

    @Test
    void nobodyGetsANumberThatSomebodyHas() {
        Set<String> taken = new HashSet<>();
        new Population(1, 5_000)
                .households()
                .flatMap(home -> home.members().stream())
                .forEach(person -> taken.add(person.insz()));

        assertThat(made(Wish.ANY, taken).stream().flatMap(home -> home.members().stream()))
                .extracting(Person::insz)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(taken);
    }

    @Test
    void theyLiveInAnotherTownAtAnAddressOfTheirOwn() {
        List<Household> homes = made(Wish.ANY, Set.of());

        assertThat(homes).extracting(home -> home.address().municipality()).doesNotContain(Ghent.NIS_CODE);
        assertThat(homes).extracting(home -> home.address().id()).doesNotHaveDuplicates();
        assertThat(homes).allSatisfy(home -> assertThat(Town.ELSEWHERE)
                .contains(new Town(home.address().municipality(), home.address().postalCode())));
    }

    @Test
    void theReferencePersonComesFirst() {
        assertThat(made(Wish.SEPARATED_PARENTS, Set.of())).allSatisfy(home -> assertThat(home.members())
                .extracting(Person::relation)
                .containsExactly(Relation.REFERENCE_PERSON, Relation.CHILD));
    }

    @Test
    void theWishForAHouseholdIsHeard() {
        assertThat(made(Wish.WITH_INCREASED_REIMBURSEMENT, Set.of())).allMatch(Household::increasedReimbursement);
        assertThat(made(Wish.WITHOUT, Set.of())).noneMatch(Household::increasedReimbursement);
        assertThat(made(Wish.SINGLE_PARENT, Set.of())).allSatisfy(home -> assertThat(home.members())
                .extracting(Person::relation)
                .containsExactly(Relation.REFERENCE_PERSON, Relation.CHILD));
        assertThat(made(Wish.COUPLE, Set.of())).allSatisfy(home -> assertThat(home.members())
                .extracting(Person::relation)
                .containsExactly(Relation.REFERENCE_PERSON, Relation.PARTNER, Relation.CHILD));
        assertThat(made(Wish.ANY, Set.of())).anyMatch(Household::increasedReimbursement);
    }

    /** Each as if it were the only one, and in the end all of them. */
    private static List<Household> made(Wish wish, Set<String> taken) {
        List<Household> homes = new ArrayList<>();
        Set<String> given = new HashSet<>(taken);
        LongStream.range(0, MANY)
                .mapToObj(
                        number -> new Newcomers(new SplittableRandom(number), given::contains).household(wish, number))
                .forEach(home -> {
                    homes.add(home);
                    home.members().forEach(person -> given.add(person.insz()));
                });
        return homes;
    }
}
