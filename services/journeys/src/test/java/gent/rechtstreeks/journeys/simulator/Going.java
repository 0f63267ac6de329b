package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import java.util.List;
import java.util.stream.Stream;

/** Who of a family moves together. */
enum Going {
    /** Everybody who lives with the one who declares the move. */
    EVERYBODY,
    /** The one who declares the move, alone. */
    ONE,
    /** The one who declares the move, with the children at home. */
    ONE_WITH_CHILDREN;

    /** Whoever declares the move; of two adults the second leaves. */
    Insz declarant(Family family) {
        return this == EVERYBODY ? family.adults().getFirst() : family.adults().getLast();
    }

    /** The same, as long as they live. */
    Insz declarant(Family family, Register register) {
        Insz usual = declarant(family);
        return Stream.concat(Stream.of(usual), family.adults().stream())
                .filter(adult -> !register.isDead(adult))
                .findFirst()
                .orElse(usual);
    }

    /** Those who would move now, whoever declares it first. */
    List<Insz> movers(Family family, Register register) {
        Insz declarant = declarant(family, register);
        Place home = register.homeOf(declarant);
        List<Insz> together = home == null ? register.nowhere(family) : register.at(home);
        return Stream.concat(
                        Stream.of(declarant),
                        together.stream().filter(insz -> !insz.equals(declarant) && comes(insz, register)))
                .toList();
    }

    String inWords() {
        return switch (this) {
            case EVERYBODY -> "everybody at home";
            case ONE -> "one of them";
            case ONE_WITH_CHILDREN -> "one of them and the children";
        };
    }

    private boolean comes(Insz insz, Register register) {
        return switch (this) {
            case EVERYBODY -> true;
            case ONE -> false;
            case ONE_WITH_CHILDREN -> register.isChild(insz);
        };
    }
}
