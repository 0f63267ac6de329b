package gent.rechtstreeks.notifications.deliver.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.notifications.deliver.EveryMessage;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.Occasion;
import gent.rechtstreeks.notifications.deliver.Particulars;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageJsonTest {

    private final MessageJson json = new MessageJson();

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageComesBackAsItWasStored(Message message) {
        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(message)))
                .isEqualTo(message);
    }

    @Test
    void noKindOfMessageWasForgottenHere() {
        assertThat(EveryMessage.once().map(Object::getClass))
                .containsAll(Stream.of(Message.class.getPermittedSubclasses()).toList());
    }

    @Test
    void theStoredFormIsPlain() {
        assertThat(json.convertToDatabaseColumn(new Message.BirthToDeclare(LocalDate.of(2026, 3, 18))))
                .isEqualTo("{\"message\":\"birth-to-declare\",\"lastDay\":\"2026-03-18\"}");
        assertThat(json.convertToDatabaseColumn(
                        new Message.AddressToDeclare(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 11))))
                .isEqualTo("{\"message\":\"address-to-declare\",\"movedOn\":\"2026-03-01\","
                        + "\"lastDay\":\"2026-03-11\"}");
        assertThat(json.convertToDatabaseColumn(new Message.TemporaryParkingPermitToAskFor(
                        LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31))))
                .isEqualTo("{\"message\":\"temporary-parking-permit-to-ask-for\",\"movedOn\":\"2026-03-01\","
                        + "\"lastDay\":\"2026-05-31\"}");
        assertThat(json.convertToDatabaseColumn(new Message.WasteBagsToFindOut(Occasion.MOVE)))
                .isEqualTo("{\"message\":\"waste-bags-to-find-out\",\"occasion\":\"MOVE\"}");
        assertThat(json.convertToDatabaseColumn(new Message.RightToAskFor(
                        new Particulars(
                                "birth-leave",
                                Occasion.BIRTH,
                                OptionalLong.of(8400),
                                LocalDate.of(2026, 3, 1),
                                Optional.empty()),
                        Optional.of(LocalDate.of(2026, 5, 31)))))
                .isEqualTo(
                        "{\"message\":\"right-to-ask-for\",\"about\":{\"right\":\"birth-leave\",\"occasion\":\"BIRTH\","
                                + "\"cents\":8400,\"from\":\"2026-03-01\",\"until\":null},\"lastDay\":\"2026-05-31\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "{\"message\":\"birth-to-declare\"};lastDay",
                "{\"message\":\"birth-to-declare\",\"lastDay\":null};lastDay",
                "{\"message\":\"waste-bags-granted\",\"year\":2026,\"occasion\":\"MOVE\"};cents",
                "{\"message\":\"waste-bags-granted\",\"cents\":null,\"year\":2026,\"occasion\":\"MOVE\"};cents",
                "{\"message\":\"looked-at-by-a-person\"};right"
            })
    void aMessageThatLacksWhatItsTextNeedsIsRefusedByTheNameOfWhatIsMissing(String stored, String missing) {
        assertThatThrownBy(() -> json.convertToEntityAttribute(stored))
                .hasMessage("A stored message cannot be read")
                .cause()
                .hasMessageContaining(missing);
    }

    @Test
    void anAmountThatNobodyKnowsIsNothingMissing() {
        assertThat(json.convertToEntityAttribute("{\"message\":\"birth-grant-to-ask-for\",\"aboutCents\":null}"))
                .isEqualTo(new Message.BirthGrantToAskFor(OptionalLong.empty()));
    }

    @Test
    void aTombstoneHasNothingToStore() {
        assertThat(json.convertToDatabaseColumn(null)).isNull();
        assertThat(json.convertToEntityAttribute(null)).isNull();
    }

    static Stream<Message> messages() {
        return EveryMessage.once();
    }
}
