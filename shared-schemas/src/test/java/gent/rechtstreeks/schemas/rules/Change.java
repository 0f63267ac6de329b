package gent.rechtstreeks.schemas.rules;

import org.apache.avro.NameValidator;
import org.apache.avro.Schema;

/** Small schemas for the tests of the rules: a record with the fields that the test writes. */
final class Change {

    private Change() {}

    /** A record of these fields, each written as JSON with single quotes. */
    static Schema record(String... fields) {
        String json = """
                {"type": "record", "name": "Thing", "namespace": "gent.rechtstreeks.things", "doc": "A thing.",
                 "fields": [%s]}""".formatted(String.join(", ", fields).replace('\'', '"'));
        // Avro's own checks of names and defaults are off: the rules must find what Avro would let through.
        return new Schema.Parser(NameValidator.NO_VALIDATION)
                .setValidateDefaults(false)
                .parse(json);
    }

    static String field(String name, String type) {
        return "{'name': '%s', 'doc': 'A field.', 'type': %s}".formatted(name, type);
    }

    static String field(String name, String type, String defaultValue) {
        return "{'name': '%s', 'doc': 'A field.', 'type': %s, 'default': %s}".formatted(name, type, defaultValue);
    }

    static String enumOf(String symbols) {
        return "{'type': 'enum', 'name': 'Kind', 'doc': 'Kinds.', 'symbols': [%s], 'default': 'UNKNOWN'}"
                .formatted(symbols);
    }

    static String logical(String type, String logicalType) {
        return "{'type': '%s', 'logicalType': '%s'}".formatted(type, logicalType);
    }

    static String decimal(int precision, int scale) {
        return "{'type': 'bytes', 'logicalType': 'decimal', 'precision': %d, 'scale': %d}".formatted(precision, scale);
    }
}
