package gent.rechtstreeks.kit.wire;

import gent.rechtstreeks.kit.arrive.BadMessage;
import java.util.Collection;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericEnumSymbol;
import org.apache.avro.specific.SpecificRecord;

/**
 * Finds enum values that this service does not know yet: Avro reads them as {@code UNKNOWN}, which must never be taken
 * for an answer.
 */
final class NewerProducer {

    private NewerProducer() {}

    static void check(SpecificRecord message) {
        for (Schema.Field field : message.getSchema().getFields()) {
            check(message.get(field.pos()), field.name());
        }
    }

    private static void check(Object value, String field) {
        switch (value) {
            case null -> {}
            case GenericEnumSymbol<?> symbol
            when symbol.toString().equals("UNKNOWN") ->
                throw new BadMessage("newer producer: field " + field + " has a value that this service does not know");
            case SpecificRecord nested -> check(nested);
            case Collection<?> items -> items.forEach(item -> check(item, field));
            default -> {}
        }
    }
}
