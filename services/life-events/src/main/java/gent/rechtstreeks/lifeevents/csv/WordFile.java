package gent.rechtstreeks.lifeevents.csv;

import gent.rechtstreeks.lifeevents.hold.Stage;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.lifeevents.hold.ToldEvent;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code life-event-words.csv}: what residents read of an event, by code and language. */
public final class WordFile {

    private static final String NAME = "life-event-words.csv";

    private WordFile() {}

    /** All words; the service does not start when one is missing. */
    public static Map<String, Map<String, String>> words() {
        Map<String, Map<String, String>> words = CsvResource.rows(NAME, 4).stream()
                .collect(Collectors.toMap(
                        row -> row.get(0), row -> Map.of("nl", row.get(1), "fr", row.get(2), "en", row.get(3))));
        codes().filter(code -> !words.containsKey(code)).findAny().ifPresent(code -> {
            throw new IllegalStateException(NAME + ": no word for " + code);
        });
        return words;
    }

    /** A status that is nothing special says less than the stage. */
    private static Stream<String> codes() {
        Stream<Enum<?>> statuses = Stream.<Enum<?>>of(Status.values()).filter(status -> status != Status.VALID);
        return Stream.of(Stream.<Enum<?>>of(ToldEvent.What.values()), Stream.<Enum<?>>of(Stage.values()), statuses)
                .flatMap(Function.identity())
                .map(Enum::name);
    }
}
