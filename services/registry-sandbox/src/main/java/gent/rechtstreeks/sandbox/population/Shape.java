package gent.rechtstreeks.sandbox.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How people live together. The shapes are dealt out in rounds of one hundred households with 227 people, so the mean
 * size of 2.27 holds by construction.
 */
enum Shape {
    SINGLE(30, 1, 0),
    COUPLE(20, 2, 0),
    COUPLE_WITH_ONE(9, 2, 1),
    COUPLE_WITH_TWO(15, 2, 2),
    COUPLE_WITH_THREE(5, 2, 3),
    SINGLE_PARENT_OF_ONE(6, 1, 1),
    SINGLE_PARENT_OF_TWO(3, 1, 2),
    /** Two households: one parent with the child, the other parent alone. */
    SEPARATED_PARENTS(4, 2, 1),
    SHARED_HOUSE(4, 3, 0);

    private final int perRound;
    private final int adults;
    private final int children;

    Shape(int perRound, int adults, int children) {
        this.perRound = perRound;
        this.adults = adults;
        this.children = children;
    }

    int children() {
        return children;
    }

    int residents() {
        return adults + children;
    }

    static List<Shape> round() {
        List<Shape> round = new ArrayList<>();
        Arrays.stream(values()).forEach(shape -> round.addAll(Collections.nCopies(shape.perRound, shape)));
        return round;
    }
}
