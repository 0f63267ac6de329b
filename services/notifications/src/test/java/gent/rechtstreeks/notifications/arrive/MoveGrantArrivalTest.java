package gent.rechtstreeks.notifications.arrive;

import static gent.rechtstreeks.notifications.testing.Wire.addressReminder;
import static gent.rechtstreeks.notifications.testing.Wire.decision;
import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.sendAgain;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.grants.Occasion;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import gent.rechtstreeks.notifications.testing.Operator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a move sets off, in the feed of who moves. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MoveGrantArrivalTest {

    private final FeedClient resident = new FeedClient();

    @Test
    void theReminderOfAMoveIsToldWithItsLastDay() {
        send(addressReminder(resident.resident()).build());

        assertThat(resident.awaitEntries(1)).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo("REMINDED");
            assertThat(entry.right()).isEqualTo("address-declaration");
            assertThat(entry.deadline()).isEqualTo("2026-03-11");
            assertThat(entry.text()).contains("1 maart 2026", "11 maart 2026");
            assertThat(entry.link()).startsWith("https://stad.gent/");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"FULFILLED", "SILENCED"})
    void theReminderGoesWhenTheMoveIsDeclaredOrDidNotHappen(Kind kind) {
        Decision reminded = addressReminder(resident.resident()).build();
        send(reminded);
        resident.awaitEntries(1);

        send(next(reminded, kind).build());

        assertThat(resident.await(
                        entries -> "WITHDRAWN".equals(entries.getFirst().state())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text()).isNull());
        assertThat(Operator.trail(reminded.getLifeEventId()))
                .containsExactly("told address-declaration REMINDED", "withdrawn address-declaration " + kind);
    }

    @Test
    void aReminderThatArrivesAfterTheDeclarationStaysSilent() {
        Decision reminded = addressReminder(resident.resident()).build();
        send(next(reminded, Kind.FULFILLED).build());
        send(reminded);
        Decision marker = parkingPermit().build();
        send(marker);

        resident.awaitEntries(1);
        assertThat(resident.entries()).extracting(Entry::lifeEvent).containsExactly(marker.getLifeEventId());
        assertThat(Operator.trail(reminded.getLifeEventId())).containsExactly("silent address-declaration FULFILLED");
    }

    @Test
    void theParkingPermitIsToldOnceHoweverOftenItArrives() {
        Decision informed = parkingPermit().build();
        Envelope envelope = send(informed);
        sendAgain(informed, envelope);
        send(informed);
        send(addressReminder(resident.resident()).build());

        assertThat(resident.awaitEntries(2)).first().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo("INFORMED");
            assertThat(entry.text()).contains("tijdelijke bewonersvergunning", "1 maart 2026");
            assertThat(entry.deadline()).isEqualTo("2026-05-31");
        });
        assertThat(Operator.trail(informed.getLifeEventId())).containsExactly("told temporary-parking-permit INFORMED");
    }

    @Test
    void aParkingPermitOfWhichThePeriodIsOverIsNotToldAnyMore() {
        Decision over = parkingPermit()
                .setValidFrom(LocalDate.of(2025, 12, 1))
                .setDeadline(LocalDate.of(2026, 2, 28))
                .build();
        send(over);
        Decision marker = parkingPermit().build();
        send(marker);

        resident.awaitEntries(1);
        assertThat(resident.entries()).extracting(Entry::lifeEvent).containsExactly(marker.getLifeEventId());
        assertThat(Operator.trail(over.getLifeEventId())).containsExactly("silent temporary-parking-permit INFORMED");
    }

    @Test
    void wasteBagsAfterAMoveSpeakOfTheMove() {
        send(wasteBags(resident.resident()).setOccasion(Occasion.MOVE).build());

        assertThat(resident.awaitEntries(1)).singleElement().satisfies(entry -> assertThat(entry.text())
                .contains("omdat u verhuisde of omdat iemand bij u kwam wonen", "€\u00a084 voor het jaar 2026"));
    }

    @Test
    void anOccasionFromANewerProducerIsADeadLetter() {
        Envelope sent = send(
                wasteBags(resident.resident()).setOccasion(Occasion.UNKNOWN).build());

        assertThat(Operator.awaitDeadLetter(sent).get("reason").toString()).startsWith("newer producer");
        assertThat(resident.entries()).isEmpty();
    }

    private Decision.Builder parkingPermit() {
        return decision(resident.resident(), "temporary-parking-permit", Kind.INFORMED)
                .setOccasion(Occasion.MOVE)
                .setValidFrom(LocalDate.of(2026, 3, 1))
                .setDeadline(LocalDate.of(2026, 5, 31));
    }
}
