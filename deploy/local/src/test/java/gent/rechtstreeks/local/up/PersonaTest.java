package gent.rechtstreeks.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaTest {

    @ParameterizedTest
    @CsvSource({
        "single parent with increased reimbursement, MOTHER_OF_TWINS",
        "single parent without increased reimbursement, DAUGHTER_WHO_HELPS",
        "separated parent without increased reimbursement, FATHER_HALF_THE_TIME",
        "couple with increased reimbursement, FAMILY_THAT_MOVES",
        "couple without increased reimbursement, COUPLE_THAT_DISTRUSTS"
    })
    void aHouseholdOfTheSandboxComesNear(String description, Persona persona) {
        assertThat(Persona.near(description)).contains(persona);
    }

    @Test
    void noOtherHouseholdDoes() {
        assertThat(Persona.near("somebody to whom a try let something happen")).isEmpty();
    }
}
