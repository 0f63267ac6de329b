package gent.rechtstreeks.sandbox.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A household while its members move in, one by one. */
final class HouseholdDraft {
    private static final int ONE_PROTECTED_IN = 200;
    private static final int ONE_REPRESENTED_IN = 300;

    private final long id;
    private final Reimbursement reimbursement;
    private final Serials serials;
    private final RandomGenerator random;
    private final List<Person> members = new ArrayList<>();

    HouseholdDraft(long id, Reimbursement reimbursement, Serials serials, RandomGenerator random) {
        this.id = id;
        this.reimbursement = reimbursement;
        this.serials = serials;
        this.random = random;
    }

    long id() {
        return id;
    }

    Person adult(Relation relation, Sex sex, int age) {
        Serials.Born born = serials.take(Population.birthDate(age, random), sex);
        boolean reimbursed = reimbursement.covers(members.size());
        return add(new Person(
                born.insz(),
                Names.given(sex, random),
                Names.family(random),
                born.day(),
                relation,
                flags(),
                reimbursed));
    }

    Person child(LocalDate birthDate) {
        Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
        Serials.Born born = serials.take(birthDate, sex);
        String familyName = members.getFirst().familyName();
        return add(new Person(
                born.insz(), Names.given(sex, random), familyName, born.day(), Relation.CHILD, Flags.NONE, null));
    }

    Household at(Address address, Family family) {
        return new Household(id, address, List.copyOf(members), family);
    }

    private Person add(Person person) {
        members.add(person);
        return person;
    }

    private Flags flags() {
        return new Flags(random.nextInt(ONE_PROTECTED_IN) == 0, random.nextInt(ONE_REPRESENTED_IN) == 0, false);
    }
}
