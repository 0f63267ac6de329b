package gent.rechtstreeks.notifications.read;

import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.reminder;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page may show the feed in another language than the resident chose for good. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AskedLanguageTest {

    private final FeedClient resident = new FeedClient();

    @Test
    void thePageReadsInTheLanguageThatTheAddressAsksForMarkedAsATranslation() {
        Entry dutch = told();

        Entry french = resident.entriesIn("fr").getFirst();

        assertThat(french.title()).isEqualTo("Vous recevez 84\u00a0€ pour des sacs-poubelle");
        assertThat(french.language()).isEqualTo("fr");
        assertThat(french.translationOf()).isEqualTo("nl");
        assertThat(french.id()).isEqualTo(dutch.id());
        assertThat(french.cursor()).isEqualTo(dutch.cursor());
    }

    @Test
    void itCountsForMoreThanTheChoiceAndChangesNothingOfIt() {
        told();
        resident.choose("fr");

        Entry dutch = resident.entriesIn("nl").getFirst();

        assertThat(dutch.title()).isEqualTo("U krijgt €\u00a084 voor vuilniszakken");
        assertThat(dutch.translationOf()).isNull();
        assertThat(resident.language()).isEqualTo("fr");
    }

    @Test
    void withoutItTheFeedReadsAsTheResidentChose() {
        told();
        resident.choose("en");
        resident.entriesIn("fr");

        assertThat(resident.entries()).extracting(Entry::language).containsExactly("en");
    }

    @Test
    void anotherLanguageIsAnotherPage() {
        told();
        String tag = resident.feed().extract().header("ETag");

        resident.asked()
                .queryParam("language", "en")
                .header("If-None-Match", tag)
                .get("/feed")
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @Test
    void whatIsWithdrawnStillHasNoLanguage() {
        Decision reminded = reminder(resident.resident()).build();
        send(reminded);
        resident.awaitEntries(1);
        send(next(reminded, Kind.FULFILLED).build());
        resident.await(entries -> "WITHDRAWN".equals(entries.getFirst().state()));

        assertThat(resident.entriesIn("fr")).allSatisfy(entry -> {
            assertThat(entry.title()).isNull();
            assertThat(entry.language()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "FR", "fr-BE", " ", "nl'; DROP TABLE preference; --", "ﷺ"})
    void anUnknownLanguageIsRefusedAndTheKnownOnesAreNamed(String language) {
        resident.asked()
                .queryParam("language", language)
                .get("/feed")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownLanguage"))
                .body("detail", equalTo("The language is one of nl, fr, en."));
    }

    private Entry told() {
        send(wasteBags(resident.resident()).build());
        return resident.awaitEntries(1).getFirst();
    }
}
