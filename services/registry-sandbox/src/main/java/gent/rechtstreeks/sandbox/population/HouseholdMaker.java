package gent.rechtstreeks.sandbox.population;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Turns a shape into one household, or into the two of separated parents. */
final class HouseholdMaker {
    private static final int ONE_TWINS_IN = 15;
    private static final int ONE_SAME_SEX_COUPLE_IN = 20;
    private static final int OLDEST_CHILD = 14;
    private static final int YOUNGEST_MOTHER = 20;
    private static final int LAST_AGE_TO_EXPECT = 43;

    private final RandomGenerator random;
    private final Serials serials;
    private final Reimbursement.Dealer reimbursements;
    private long households;

    HouseholdMaker(RandomGenerator random, Serials serials, Reimbursement.Dealer reimbursements) {
        this.random = random;
        this.serials = serials;
        this.reimbursements = reimbursements;
    }

    List<Household> make(Shape shape) {
        return switch (shape) {
            case SINGLE -> List.of(single());
            case COUPLE -> List.of(couple());
            case COUPLE_WITH_ONE, COUPLE_WITH_TWO, COUPLE_WITH_THREE -> List.of(coupleWithChildren(shape.children()));
            case SINGLE_PARENT_OF_ONE, SINGLE_PARENT_OF_TWO -> List.of(singleParent(shape.children()));
            case SEPARATED_PARENTS -> separatedParents(shape.children());
            case SHARED_HOUSE -> List.of(sharedHouse());
        };
    }

    private Household single() {
        HouseholdDraft home = draft();
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        int age = between(19, 88);
        Person person = home.adult(Relation.REFERENCE_PERSON, sex, age);
        boolean expecting = sex == Sex.FEMALE && age <= LAST_AGE_TO_EXPECT;
        return settle(home, expecting ? new Family(FamilyKind.SINGLE_PARENT, person.insz(), null) : null);
    }

    private Household couple() {
        HouseholdDraft home = draft();
        int age = between(20, 79);
        if (random.nextInt(ONE_SAME_SEX_COUPLE_IN) == 0) {
            home.adult(Relation.REFERENCE_PERSON, Sex.MALE, age);
            home.adult(Relation.PARTNER, Sex.MALE, partnerOf(age));
            return settle(home, null);
        }
        Family family = parents(home, age);
        return settle(home, age <= LAST_AGE_TO_EXPECT ? family : null);
    }

    private Household coupleWithChildren(int children) {
        HouseholdDraft home = draft();
        int age = ageOfMother(children);
        Family family = parents(home, age);
        addChildren(home, children, age);
        return settle(home, family);
    }

    private Household singleParent(int children) {
        HouseholdDraft home = draft();
        int age = ageOfMother(children);
        Person mother = home.adult(Relation.REFERENCE_PERSON, Sex.FEMALE, age);
        addChildren(home, children, age);
        return settle(home, new Family(FamilyKind.SINGLE_PARENT, mother.insz(), null));
    }

    /** The other parent's household comes first, so that nobody refers to somebody who is not there yet. */
    private List<Household> separatedParents(int children) {
        int age = ageOfMother(children);
        HouseholdDraft elsewhere = draft();
        Person father = elsewhere.adult(Relation.REFERENCE_PERSON, Sex.MALE, partnerOf(age));
        Household other = settle(elsewhere, null);
        HouseholdDraft home = draft();
        Person mother = home.adult(Relation.REFERENCE_PERSON, Sex.FEMALE, age);
        addChildren(home, children, age);
        return List.of(other, settle(home, new Family(FamilyKind.SEPARATED_PARENTS, mother.insz(), father.insz())));
    }

    private Household sharedHouse() {
        HouseholdDraft home = draft();
        for (int i = 0; i < Shape.SHARED_HOUSE.residents(); i++) {
            Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            home.adult(i == 0 ? Relation.REFERENCE_PERSON : Relation.OTHER, sex, between(20, 35));
        }
        return settle(home, null);
    }

    /** The mother is the reference person as often as not; now and then the other parent is a woman too. */
    private Family parents(HouseholdDraft home, int age) {
        Sex other = random.nextInt(ONE_SAME_SEX_COUPLE_IN) == 0 ? Sex.FEMALE : Sex.MALE;
        boolean motherFirst = random.nextBoolean();
        Person first = motherFirst
                ? home.adult(Relation.REFERENCE_PERSON, Sex.FEMALE, age)
                : home.adult(Relation.REFERENCE_PERSON, other, partnerOf(age));
        Person second = motherFirst
                ? home.adult(Relation.PARTNER, other, partnerOf(age))
                : home.adult(Relation.PARTNER, Sex.FEMALE, age);
        Person mother = motherFirst ? first : second;
        return new Family(FamilyKind.COUPLE, mother.insz(), (motherFirst ? second : first).insz());
    }

    private void addChildren(HouseholdDraft home, int children, int ageOfMother) {
        int span = 2 * (children - 1);
        int youngest = between(0, Math.min(OLDEST_CHILD, ageOfMother - YOUNGEST_MOTHER) - span);
        if (children == 2 && random.nextInt(ONE_TWINS_IN) == 0) {
            LocalDate day = Population.birthDate(youngest, random);
            home.child(day);
            home.child(day);
            return;
        }
        for (int age = youngest + span; age >= youngest; age -= 2) {
            home.child(Population.birthDate(age, random));
        }
    }

    private HouseholdDraft draft() {
        return new HouseholdDraft(++households, reimbursements.next(random), serials, random);
    }

    private Household settle(HouseholdDraft home, Family family) {
        return home.at(Addresses.inGhent(home.id(), random), family);
    }

    private int ageOfMother(int children) {
        return between(24 + 2 * children, LAST_AGE_TO_EXPECT);
    }

    private int partnerOf(int age) {
        return Math.max(19, age + between(-4, 6));
    }

    private int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }
}
