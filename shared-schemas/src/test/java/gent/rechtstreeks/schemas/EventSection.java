package gent.rechtstreeks.schemas;

import java.util.stream.Collectors;
import org.apache.avro.Schema;

/** One event on the page: its meaning, its fields, its sample. */
final class EventSection {

    private EventSection() {}

    static String write(Topic topic) {
        Schema schema = SchemaFiles.current().get(topic.name());
        return """

                ## %s

                `%s` · key: %s

                %s

                | field | type | meaning |
                |---|---|---|
                %s
                ```json
                %s```
                """.formatted(
                        topic.name(),
                        schema.getFullName(),
                        topic.key(),
                        schema.getDoc(),
                        rows(schema),
                        Samples.text(topic.name()));
    }

    private static String rows(Schema schema) {
        return Nodes.of(schema).stream()
                .filter(node -> node.field() != null)
                .map(node -> "| `%s` | %s | %s |\n".formatted(node.path(), type(node), meaning(node)))
                .collect(Collectors.joining());
    }

    private static String type(Node node) {
        return typeOf(node.type()) + (node.nullable() ? ", optional" : "") + defaultOf(node);
    }

    private static String typeOf(Schema type) {
        if (type.getLogicalType() != null) {
            return switch (type.getLogicalType().getName()) {
                case "date" -> "day";
                case "timestamp-micros" -> "moment";
                default -> type.getLogicalType().getName();
            };
        }
        return switch (type.getType()) {
            case ARRAY -> "list of " + typeOf(type.getElementType()).replace("record", "records");
            case ENUM -> symbols(type);
            case STRING -> "text";
            case BOOLEAN -> "true or false";
            case INT, LONG -> "number";
            default -> type.getType().getName();
        };
    }

    private static String symbols(Schema type) {
        return type.getEnumSymbols().stream()
                .filter(symbol -> !symbol.equals(type.getEnumDefault()))
                .map(symbol -> "`" + symbol + "`")
                .collect(Collectors.joining(", "));
    }

    private static String defaultOf(Node node) {
        return !node.nullable() && node.hasDefault()
                ? ", default `" + node.field().defaultVal() + "`"
                : "";
    }

    /** A list's items and a record are explained by their type, too. */
    private static String meaning(Node node) {
        Schema named = node.type().getType() == Schema.Type.ARRAY ? node.type().getElementType() : node.type();
        String ofType = isNamed(named) && !node.field().doc().equals(named.getDoc()) ? " " + named.getDoc() : "";
        return (node.field().doc() + ofType).replace("|", "\\|");
    }

    private static boolean isNamed(Schema type) {
        return type.getType() == Schema.Type.RECORD || type.getType() == Schema.Type.ENUM;
    }
}
