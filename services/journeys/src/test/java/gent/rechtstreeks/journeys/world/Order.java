package gent.rechtstreeks.journeys.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** On one key, no message tells less than one before it. */
final class Order {

    private Order() {}

    /**
     * @param thing what a message is about
     * @param version how new it is
     */
    static <T> void holds(
            String topic, List<Message<T>> messages, Function<T, Object> thing, ToLongFunction<T> version) {
        Map<Object, Message<T>> last = new HashMap<>();
        for (Message<T> message : messages) {
            Message<T> before = last.put(thing.apply(message.content()), message);
            if (before != null) {
                assertThat(message.key())
                        .as("the key of one thing on %s", topic)
                        .isEqualTo(before.key());
                assertThat(version.applyAsLong(message.content()))
                        .as("the version on %s at offset %d, after offset %d", topic, offset(message), offset(before))
                        .isGreaterThan(version.applyAsLong(before.content()));
            }
        }
    }

    private static long offset(Message<?> message) {
        return message.record().offset();
    }
}
