package gent.rechtstreeks.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;

/**
 * Reads JSON as a person writes it into Avro's generic form: no union wrappers, days and moments in ISO 8601. It is
 * strict: a record names every field that the schema has, and no other.
 */
final class PlainJson {

    private PlainJson() {}

    static Object read(JsonNode json, Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> readRecord(json, schema);
            case ARRAY -> readArray(json, schema);
            case UNION -> json.isNull() ? null : read(json, schema.getTypes().get(1));
            case ENUM -> new GenericData.EnumSymbol(schema, json.textValue());
            case STRING -> readString(json, schema);
            case INT -> readInt(json, schema);
            case LONG -> readLong(json, schema);
            case BOOLEAN -> json.booleanValue();
            default -> throw new IllegalArgumentException("no sample can hold " + schema.getType() + " yet");
        };
    }

    private static GenericData.Record readRecord(JsonNode json, Schema schema) {
        Set<String> fields = schema.getFields().stream().map(Schema.Field::name).collect(Collectors.toSet());
        Set<String> written = json.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        if (!fields.equals(written)) {
            throw new IllegalArgumentException(
                    schema.getName() + " has the fields " + fields + ", the sample " + written);
        }
        GenericData.Record result = new GenericData.Record(schema);
        schema.getFields().forEach(field -> result.put(field.pos(), read(json.get(field.name()), field.schema())));
        return result;
    }

    private static List<Object> readArray(JsonNode json, Schema schema) {
        return StreamSupport.stream(json.spliterator(), false)
                .map(item -> read(item, schema.getElementType()))
                .toList();
    }

    private static String readString(JsonNode json, Schema schema) {
        String text = json.textValue();
        return isLogical(schema, "uuid") ? UUID.fromString(text).toString() : text;
    }

    private static int readInt(JsonNode json, Schema schema) {
        return isLogical(schema, "date")
                ? (int) LocalDate.parse(json.textValue()).toEpochDay()
                : json.intValue();
    }

    private static long readLong(JsonNode json, Schema schema) {
        return isLogical(schema, "timestamp-micros")
                ? ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(json.textValue()))
                : json.longValue();
    }

    private static boolean isLogical(Schema schema, String name) {
        LogicalType type = schema.getLogicalType();
        return type != null && type.getName().equals(name);
    }
}
