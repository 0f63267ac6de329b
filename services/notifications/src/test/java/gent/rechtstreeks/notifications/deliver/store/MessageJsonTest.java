package gent.rechtstreeks.notifications.deliver.store;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.notifications.deliver.EveryMessage;
import gent.rechtstreeks.notifications.deliver.Message;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
