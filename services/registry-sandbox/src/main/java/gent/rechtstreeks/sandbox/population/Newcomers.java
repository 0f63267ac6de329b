package gent.rechtstreeks.sandbox.population;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** People of another town whom the city does not know yet, made as its own people are, with numbers that nobody has. */
public final class Newcomers {
    private final RandomGenerator random;
    private final Predicate<String> taken;

    public Newcomers(RandomGenerator random, Predicate<String> taken) {
        this.random = random;
        this.taken = taken;
    }

    /** One household as wished; whoever its children also have for a parent is not among them. */
    public Household household(Wish wish, long number) {
        HouseholdMaker maker = new HouseholdMaker(random, new Serials(taken), reimbursements(wish));
        Household made = maker.make(shape(wish)).getLast();
        return new Household(number, Addresses.elsewhere(number, random), made.members(), null);
    }

    private Shape shape(Wish wish) {
        return switch (wish) {
            case ANY, WITH_INCREASED_REIMBURSEMENT, WITHOUT -> Names.pick(Shape.round(), random);
            case COUPLE -> Shape.COUPLE_WITH_ONE;
            case SINGLE_PARENT -> Shape.SINGLE_PARENT_OF_ONE;
            case SEPARATED_PARENTS -> Shape.SEPARATED_PARENTS;
        };
    }

    private static Reimbursement.Dealer reimbursements(Wish wish) {
        return switch (wish) {
            case ANY, COUPLE, SINGLE_PARENT, SEPARATED_PARENTS -> new Reimbursement.OneInSeven();
            case WITH_INCREASED_REIMBURSEMENT -> source -> Reimbursement.ALL_ADULTS;
            case WITHOUT -> source -> Reimbursement.NOBODY;
        };
    }
}
