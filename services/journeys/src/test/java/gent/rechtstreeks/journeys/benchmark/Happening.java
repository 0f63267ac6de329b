package gent.rechtstreeks.journeys.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Consumer;

/** What happens in a city beside ordinary births, and how often among a thousand messages of its registers. */
enum Happening {
    TWINS(12, office -> office.birth(Map.of("twins", true))),
    STILLBIRTH(8, office -> office.birth(Map.of("outcome", "STILLBORN"))),
    CORRECTED_BIRTH(10, office -> {
        JsonNode birth = office.birth(Map.of());
        office.step(
                "births",
                birth,
                "correction",
                Map.of("bornOn", Office.today().minusDays(2).toString()));
    }),
    ANNULLED_BIRTH(7, office -> office.step("births", office.birth(Map.of()), "annulment")),
    MOVE_OF_ALL(60, office -> {
        JsonNode move = office.move("WHOLE", "GHENT", "ANNOUNCED");
        office.step("moves", move, "declaration");
        office.step("moves", move, "confirmation");
    }),
    MOVE_OF_ONE(15, office -> {
        JsonNode move = office.move("SOME", "GHENT", "ANNOUNCED");
        office.step("moves", move, "declaration");
        office.step("moves", move, "confirmation");
    }),
    MOVE_TO_OTHERS(5, office -> office.move("JOINING", "GHENT", "CONFIRMED")),
    MOVE_IN(15, office -> office.step("moves", office.move("ARRIVING", "GHENT", "DECLARED"), "confirmation")),
    MOVE_OUT(15, office -> office.step("moves", office.move("WHOLE", "ELSEWHERE", "DECLARED"), "confirmation")),
    MOVE_ABROAD(5, office -> office.move("WHOLE", "ABROAD", "CONFIRMED")),
    THERE_AND_BACK(5, office -> office.step("moves", office.move("WHOLE", "GHENT", "CONFIRMED"), "return")),
    REFUSED_MOVE(10, office -> office.step("moves", office.move("WHOLE", "GHENT", "DECLARED"), "refusal")),
    ANNULLED_MOVE(10, office -> office.step("moves", office.move("WHOLE", "GHENT", "ANNOUNCED"), "annulment")),
    CORRECTED_MOVE(5, office -> {
        JsonNode move = office.move("WHOLE", "GHENT", "CONFIRMED");
        office.step(
                "moves",
                move,
                "correction",
                Map.of("effectiveOn", Office.today().plusDays(1).toString()));
    }),
    DEATH_AFTER_A_MOVE(10, office -> office.death(office.move("WHOLE", "GHENT", "CONFIRMED"))),
    DEATH_AFTER_A_BIRTH(8, office -> office.death(office.birth(Map.of()))),
    ANNULLED_DEATH(3, office -> {
        JsonNode death = office.death(office.birth(Map.of()));
        office.step("deaths", death, "annulment");
    }),
    ANOTHER_NUMBER(12, office -> office.anotherNumber(office.birth(Map.of()))),
    TWO_ARE_ONE(2, office -> office.twoAreOne(office.birth(Map.of()), office.birth(Map.of()))),
    STATUS(15, Office::status);

    /** How many ordinary births, of two messages each, stand beside them among the thousand. */
    static final int ORDINARY_BIRTHS = 207;

    private final int inAThousand;
    private final Consumer<Office> course;

    Happening(int inAThousand, Consumer<Office> course) {
        this.inAThousand = inAThousand;
        this.course = course;
    }

    int among(int messages) {
        return inAThousand * messages / 1_000;
    }

    void takesPlace(Office office) {
        course.accept(office);
    }
}
