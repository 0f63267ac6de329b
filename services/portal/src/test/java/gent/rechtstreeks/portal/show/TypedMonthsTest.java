package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedMonthsTest {

    @Test
    void monthsAreReadAsPeopleWriteThem() {
        assertThat(TypedMonths.sent("3/2021"))
                .hasValueSatisfying(months -> assertThat(months).containsExactly("2021-03"));
        assertThat(TypedMonths.sent(" 03-2021 , 11.2023; 1 / 2024,"))
                .hasValueSatisfying(months -> assertThat(months).containsExactly("2021-03", "2023-11", "2024-01"));
    }

    @Test
    void whatIsNoMonthIsRefused() {
        assertThat(TypedMonths.sent("")).isEmpty();
        assertThat(TypedMonths.sent("2021")).isEmpty();
        assertThat(TypedMonths.sent("3/2021, maart")).isEmpty();
    }

    /** A thirteenth month is for the service to refuse. */
    @Test
    void itIsNotForThePageToKnowWhichMonthsThereAre() {
        assertThat(TypedMonths.sent("13/2021"))
                .hasValueSatisfying(months -> assertThat(months).containsExactly("2021-13"));
    }
}
