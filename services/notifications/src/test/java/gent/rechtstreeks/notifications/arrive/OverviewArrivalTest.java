package gent.rechtstreeks.notifications.arrive;

import static gent.rechtstreeks.notifications.testing.Wire.alsoTo;
import static gent.rechtstreeks.notifications.testing.Wire.decision;
import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.reminder;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import gent.rechtstreeks.notifications.testing.FeedClient.Listed;
import gent.rechtstreeks.notifications.testing.Operator;
import gent.rechtstreeks.notifications.testing.Wire;
import gent.rechtstreeks.residents.Resident;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rights in these stories are made up, so that no text of a real one can change their ends. */
@QuarkusTest
@WithTestResource(StackResource.class)
class OverviewArrivalTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Inject
    TestClock clock;

    private final FeedClient resident = new FeedClient();
    private final UUID birth = UUID.randomUUID();

    private final Decision swimming =
            informed("baby-swimming").setAmountCents(1250L).setDeadline(MAY).build();
    private final Decision light =
            informed("night-light").setAmountCents(800L).setDeadline(JUNE).build();
    private final Decision pram = informed("pram-loan").build();
    private final Decision trailer = informed("bicycle-trailer").build();
    private final Decision toys = informed("toy-library").build();

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void fiveRightsAfterOneBirthAreOneEntry() {
        List.of(toys, trailer, light, pram, swimming).forEach(Wire::send);

        Entry overview = awaitListed(5);
        assertThat(resident.entries()).containsExactly(overview);
        assertThat(overview.type()).isEqualTo("INFORMED");
        assertThat(overview.right()).isNull();
        assertThat(overview.lifeEvent()).isEqualTo(birth);
        assertThat(overview.title()).isEqualTo("Dit kunt u krijgen");
        assertThat(overview.text()).contains("- Babyzwemmen met korting.", "- Kaart van de speelotheek.");
        assertThat(overview.rights())
                .extracting(Listed::right)
                .containsExactly("baby-swimming", "night-light", "bicycle-trailer", "pram-loan", "toy-library");
        assertThat(overview.rights().getFirst().amount())
                .containsEntry("cents", 1250)
                .containsEntry("currency", "EUR");
        assertThat(overview.rights().getFirst().deadline()).isEqualTo("2026-05-31");
        assertThat(overview.rights().getFirst().link()).isEqualTo("https://example.org/baby-swimming");
        assertThat(unread()).isEqualTo(1);
        assertThat(Operator.trail(birth)).hasSize(5).contains("told toy-library INFORMED");
    }

    @Test
    void whatJoinsWithinTheHourIsReadOnWithoutBeingUnreadAgain() {
        send(toys);
        Entry first = awaitListed(1);
        assertThat(first.title()).isEqualTo("Misschien voor u: Kaart van de speelotheek");
        resident.asked().put("/feed/" + first.id() + "/read").then().statusCode(204);
        clock.advance(Duration.ofMinutes(59));
        send(pram);

        Entry second = awaitListed(2);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.read()).isTrue();
        assertThat(resident.page(first.cursor(), 100).entries()).containsExactly(second);

        clock.advance(Duration.ofMinutes(1));
        send(light);
        assertThat(awaitListed(3).read()).isFalse();
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void anAnnulledBirthTakesItBackWithTheLastOfItsRights() {
        List.of(toys, pram).forEach(Wire::send);
        Entry overview = awaitListed(2);

        send(next(toys, Kind.SILENCED).build());
        assertThat(awaitListed(1).title()).isEqualTo("Misschien voor u: Uitlenen van een kinderwagen");
        send(next(pram, Kind.SILENCED).build());

        Entry gone = resident.await(
                        entries -> "WITHDRAWN".equals(entries.getFirst().state()))
                .getFirst();
        assertThat(gone.id()).isEqualTo(overview.id());
        assertThat(gone.title()).isNull();
        assertThat(gone.rights()).isEmpty();
        assertThat(resident.page(overview.cursor(), 100).entries()).containsExactly(gone);
        assertThat(unread()).isZero();
    }

    @Test
    void theBirthIsNamedOnlyAsLongAsTheParentReadsOfItElsewhere() {
        Decision reminded = reminder(resident.resident()).setLifeEventId(birth).build();
        List.of(toys, pram, reminded).forEach(Wire::send);
        resident.await(entries -> entries.stream()
                .anyMatch(entry -> "Na de geboorte van uw kind: dit kunt u krijgen".equals(entry.title())));

        send(next(reminded, Kind.SILENCED).setReasons(List.of("child-deceased")).build());

        resident.await(entries -> entries.stream().anyMatch(entry -> "Dit kunt u krijgen".equals(entry.title())));
        assertThat(resident.entries())
                .noneMatch(entry -> String.valueOf(entry.text()).contains("geboren"));
    }

    @Test
    void aSecondResidentReadsNoneOfItAndHasAnOverviewOfTheirOwn() {
        FeedClient other = new FeedClient();
        send(toys);
        send(pram);
        send(alsoTo(other.resident(), pram));

        Entry mine = awaitListed(2);
        Entry theirs = other.awaitEntries(1).getFirst();
        assertThat(theirs.id()).isNotEqualTo(mine.id());
        assertThat(theirs.rights()).extracting(Listed::right).containsExactly("pram-loan");
        assertThat(theirs.text()).doesNotContain("speelotheek");
        other.asked().put("/feed/" + mine.id() + "/read").then().statusCode(404);
    }

    @Test
    void anotherLifeEventHasAnotherOverview() {
        send(toys);
        send(decision(resident.resident(), "pram-loan", Kind.INFORMED).build());

        assertThat(resident.awaitEntries(2)).extracting(Entry::title).doesNotHaveDuplicates();
    }

    @Test
    void theOverviewIsReadInTheLanguageOfTheResident() {
        resident.choose("fr");
        List.of(toys, swimming).forEach(Wire::send);

        Entry overview = awaitListed(2);
        assertThat(overview.translationOf()).isEqualTo("nl");
        assertThat(overview.text()).contains("Carte de la ludothèque (Kaart van de speelotheek)", "31 mai 2026");
        assertThat(overview.rights()).extracting(Listed::name).contains("Carte de la ludothèque");
    }

    @Test
    void aRightLeavesTheListOnItsLastDayAndTheEntryOnThatOfAll() {
        List.of(swimming, light).forEach(Wire::send);
        assertThat(awaitListed(2).deadline()).isEqualTo("2026-06-30");

        clock.set(MAY.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
        assertThat(resident.entries().getFirst().rights())
                .extracting(Listed::right)
                .containsExactly("night-light");
        clock.set(JUNE.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
        assertThat(resident.entries()).extracting(Entry::state).containsExactly("WITHDRAWN");
    }

    @Test
    void whatBecomesAProposalLeavesTheListForAnEntryOfItsOwn() {
        List.of(toys, pram).forEach(Wire::send);
        awaitListed(2);

        send(next(pram, Kind.PROPOSED).build());

        List<Entry> entries = resident.awaitEntries(2);
        assertThat(entries).extracting(Entry::right).containsExactlyInAnyOrder("pram-loan", null);
        awaitListed(1);

        send(next(next(pram, Kind.PROPOSED).build(), Kind.INFORMED).build());
        resident.await(told -> told.stream().allMatch(entry -> "INFORMED".equals(entry.type())));
        assertThat(resident.entries()).hasSize(2);
    }

    @Test
    void rightsWithMessagesOfTheirOwnStayBesideIt() {
        send(toys);
        send(wasteBags(resident.resident()).setLifeEventId(birth).build());

        assertThat(resident.awaitEntries(2)).extracting(Entry::right).containsExactly(null, "waste-bags");
    }

    @Test
    void twoResidentsWhoAreOneHaveOneOverviewOfWhatBothWereTold() {
        FeedClient younger = new FeedClient();
        send(toys);
        send(alsoTo(younger.resident(), toys));
        send(alsoTo(younger.resident(), pram));
        Entry mine = awaitListed(1);
        younger.await(entries -> entries.getFirst().rights().size() == 2);

        TopicProbe.send(
                "residents",
                younger.resident().toString(),
                Resident.newBuilder()
                        .setResidentId(younger.resident())
                        .setVersion(2)
                        .setSupersededBy(resident.resident())
                        .setRecordedAt(Instant.parse("2026-03-02T08:59:59Z"))
                        .build());

        Entry joined = awaitListed(2);
        assertThat(joined.id()).isEqualTo(mine.id());
        assertThat(resident.entries()).containsExactly(joined);
        assertThat(resident.page(mine.cursor(), 100).entries()).containsExactly(joined);

        send(next(alsoTo(younger.resident(), pram), Kind.SILENCED).build());
        assertThat(awaitListed(1).rights()).extracting(Listed::right).containsExactly("toy-library");
    }

    private Decision.Builder informed(String right) {
        return decision(resident.resident(), right, Kind.INFORMED).setLifeEventId(birth);
    }

    /** An overview of one right lists it too. */
    private Entry awaitListed(int rights) {
        return resident
                .await(entries ->
                        entries.stream().anyMatch(entry -> entry.rights().size() == rights))
                .stream()
                .filter(entry -> entry.rights().size() == rights)
                .findFirst()
                .orElseThrow();
    }

    private int unread() {
        return resident.asked()
                .get("/feed/unread")
                .then()
                .statusCode(200)
                .extract()
                .path("unread");
    }
}
