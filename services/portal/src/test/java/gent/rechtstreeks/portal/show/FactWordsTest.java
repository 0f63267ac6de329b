package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactWordsTest {

    @Test
    void theSameCodeOfAnotherFactIsCalledOtherwise() {
        assertThat(FactCode.of("employment", "NONE")).contains(FactCode.EMPLOYMENT_NONE);
        assertThat(FactCode.of("school-enrolment", "NONE")).contains(FactCode.SCHOOL_ENROLMENT_NONE);
    }

    @Test
    void whatIsNewerThanThesePagesHasNoWords() {
        assertThat(FactCode.of("employment", "ASTRONAUT")).isEmpty();
        assertThat(FactSource.of("moon-register")).isEqualTo(FactSource.OTHER);
    }

    @Test
    void aSourceIsFoundByItsName() {
        assertThat(FactSource.of("social-security-bank")).isEqualTo(FactSource.SOCIAL_SECURITY_BANK);
        assertThat(FactSource.of("resident")).isEqualTo(FactSource.RESIDENT);
    }
}
