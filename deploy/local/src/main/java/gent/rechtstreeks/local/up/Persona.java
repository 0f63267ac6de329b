package gent.rechtstreeks.local.up;

import java.util.Arrays;
import java.util.Optional;

/** The personas of docs/journeys, each played by the first household of the synthetic Ghent that comes near. */
enum Persona {
    MOTHER_OF_TWINS("mother of twins", "single parent with "),
    FATHER_HALF_THE_TIME("father half the time", "separated parent "),
    DAUGHTER_WHO_HELPS("daughter who helps", "single parent without "),
    FAMILY_THAT_MOVES("family that moves", "couple with "),
    COUPLE_THAT_DISTRUSTS("couple that distrusts", "couple without ");

    private final String title;
    private final String household;

    Persona(String title, String household) {
        this.title = title;
        this.household = household;
    }

    String title() {
        return title;
    }

    /** Who comes near to a household that the sandbox describes so. */
    static Optional<Persona> near(String description) {
        return Arrays.stream(values())
                .filter(persona -> description.startsWith(persona.household))
                .findFirst();
    }
}
