package gent.rechtstreeks.sandbox.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final int RESIDENTS = 5_000;
    private static final List<Household> GHENT =
            new Population(9000, RESIDENTS).households().toList();

    @Test
    void everyResidentIsThereOnce() {
        assertThat(people()).hasSize(RESIDENTS);
        assertThat(people().map(Person::insz)).doesNotHaveDuplicates();
        assertThat(GHENT.stream().map(Household::id)).doesNotHaveDuplicates();
        assertThat(GHENT.stream().map(home -> home.address().id())).doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedGivesTheSamePeople() {
        assertThat(new Population(9000, RESIDENTS).households()).isEqualTo(GHENT);
        assertThat(new Population(9001, RESIDENTS).households().toList()).isNotEqualTo(GHENT);
    }

    @Test
    void aLargerGhentBeginsWithTheSameHouseholds() {
        assertThat(new Population(9000, 2 * RESIDENTS).households().limit(2_000))
                .isEqualTo(GHENT.subList(0, 2_000));
    }

    @Test
    void aHouseholdCountsTwoPointTwentySevenPeopleOnAverage() {
        assertThat((double) RESIDENTS / GHENT.size()).isCloseTo(2.27, within(0.01));
    }

    @Test
    void oneHouseholdInSevenHasTheIncreasedReimbursement() {
        double share = GHENT.stream().filter(Household::increasedReimbursement).count() / (double) GHENT.size();

        assertThat(share).isCloseTo(1 / 7d, within(0.001));
    }

    @Test
    void theIncreasedReimbursementIsOfAllAdultsOrOfOneOfThem() {
        Set<Long> reimbursedOfTwo = GHENT.stream()
                .filter(Household::increasedReimbursement)
                .filter(home -> adults(home).count() == 2)
                .map(home -> adults(home).filter(Person::increasedReimbursement).count())
                .collect(Collectors.toSet());

        assertThat(reimbursedOfTwo).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void everyNumberIsSyntheticAndPassesTheChecksum() {
        assertThat(people()).allSatisfy(person -> {
            assertThat(Integer.parseInt(person.insz().substring(2, 4))).isBetween(61, 72);
            int serial = Integer.parseInt(person.insz().substring(6, 9));
            assertThat(person.insz()).isEqualTo(Insz.of(person.birthDate(), serial));
        });
    }

    @Test
    void everybodyWasBornBeforeThePictureWasTaken() {
        assertThat(people()).allSatisfy(person -> assertThat(person.birthDate()).isBefore(Population.SNAPSHOT));
    }

    @Test
    void everyHouseholdHasOneReferencePersonWhoComesFirst() {
        assertThat(GHENT).allSatisfy(home -> assertThat(home.members())
                .extracting(Person::relation)
                .startsWith(Relation.REFERENCE_PERSON)
                .containsOnlyOnce(Relation.REFERENCE_PERSON));
    }

    @Test
    void onlyAdultsHaveAStatusOfTheirOwn() {
        assertThat(people()).allSatisfy(person -> {
            boolean child = person.birthDate().isAfter(Population.SNAPSHOT.minusYears(16));
            assertThat(person.increasedReimbursement() == null).isEqualTo(child);
        });
    }

    @Test
    void separatedParentsLiveInTwoHouseholds() {
        Map<String, Long> homes = GHENT.stream()
                .flatMap(home -> home.members().stream().map(person -> Map.entry(person.insz(), home.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(families(FamilyKind.SEPARATED_PARENTS)).isNotEmpty().allSatisfy(home -> {
            assertThat(homes.get(home.family().firstParent())).isEqualTo(home.id());
            assertThat(homes.get(home.family().secondParent())).isNotEqualTo(home.id());
        });
    }

    @Test
    void aCoupleLivesTogetherAndASingleParentAlone() {
        assertThat(families(FamilyKind.COUPLE)).isNotEmpty().allSatisfy(home -> assertThat(home.members())
                .extracting(Person::insz)
                .contains(home.family().firstParent(), home.family().secondParent()));
        assertThat(families(FamilyKind.SINGLE_PARENT)).isNotEmpty().allSatisfy(home -> {
            assertThat(home.family().secondParent()).isNull();
            assertThat(adults(home)).hasSize(1);
        });
    }

    @Test
    void everyKindOfFamilyIsThereWithAndWithoutTheIncreasedReimbursement() {
        Map<FamilyKind, Map<Boolean, Long>> counts = GHENT.stream()
                .filter(home -> home.family() != null)
                .collect(Collectors.groupingBy(
                        home -> home.family().kind(),
                        Collectors.groupingBy(Household::increasedReimbursement, Collectors.counting())));

        assertThat(counts).hasSize(3).allSatisfy((kind, split) -> assertThat(split)
                .hasSize(2));
    }

    @Test
    void twinsAreAmongTheChildren() {
        assertThat(GHENT).anySatisfy(home -> assertThat(home.members().stream()
                        .collect(Collectors.groupingBy(Person::birthDate, Collectors.counting())))
                .containsValue(2L));
    }

    @Test
    void allTenPostalCodesOfGhentAreLivedIn() {
        assertThat(GHENT.stream().map(home -> home.address().postalCode()).distinct())
                .containsExactlyInAnyOrderElementsOf(Addresses.POSTAL_CODES);
    }

    @Test
    void everybodyLivesInGhent() {
        assertThat(GHENT).extracting(home -> home.address().municipality()).containsOnly(Ghent.NIS_CODE);
    }

    @Test
    void theWholeCityComesOneHouseholdAtATime() {
        Iterator<Household> city = new Population(9000, 269_191).households().iterator();

        Set<String> numbers = new HashSet<>();
        city.forEachRemaining(home -> home.members().forEach(person -> numbers.add(person.insz())));

        assertThat(numbers).hasSize(269_191);
    }

    private static Stream<Person> people() {
        return GHENT.stream().map(Household::members).flatMap(List::stream);
    }

    private static Stream<Person> adults(Household home) {
        return home.members().stream().filter(person -> Objects.nonNull(person.increasedReimbursement()));
    }

    private static List<Household> families(FamilyKind kind) {
        return GHENT.stream()
                .filter(home -> home.family() != null && home.family().kind() == kind)
                .toList();
    }
}
