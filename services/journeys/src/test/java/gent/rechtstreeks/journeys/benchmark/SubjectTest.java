package gent.rechtstreeks.journeys.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private static final UUID BIRTH = UUID.fromString("6c1a4be7-5a61-4e0f-8a4e-1f3f0c6a9b11");

    @Test
    void anEntrySaysWhichRightOfWhichLifeEventItIsAbout() {
        String line = "data: {\"id\":\"x\",\"type\":\"GRANTED\",\"right\":\"waste-bags\",\"lifeEvent\":\"" + BIRTH
                + "\",\"title\":\"U krijgt\"}";

        assertThat(Subject.of(line)).contains(new Subject(BIRTH, "waste-bags"));
    }

    @Test
    void whatStandsBetweenEntriesIsNone() {
        assertThat(Subject.of(":")).isEmpty();
        assertThat(Subject.of("")).isEmpty();
        assertThat(Subject.of("id: AAAA")).isEmpty();
        assertThat(Subject.of("event: entry")).isEmpty();
    }
}
