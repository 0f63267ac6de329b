package gent.rechtstreeks.schemas.rules;

import gent.rechtstreeks.schemas.Node;
import gent.rechtstreeks.schemas.Nodes;
import java.util.List;
import org.apache.avro.Schema;

/**
 * Every enum has UNKNOWN as symbol and as its own default, so that a reader survives a symbol that it does not know. The
 * default of a field is a symbol, too: Avro does not check that.
 */
final class EnumsHaveUnknown implements ShapeRule {

    static final String UNKNOWN = "UNKNOWN";

    @Override
    public List<String> problems(Schema schema) {
        return Nodes.of(schema).stream()
                .filter(node -> node.type().getType() == Schema.Type.ENUM)
                .flatMap(node -> problems(node).stream())
                .toList();
    }

    private static List<String> problems(Node node) {
        if (!UNKNOWN.equals(node.type().getEnumDefault())) {
            return List.of(node.place() + " is an enum without the type-level default UNKNOWN");
        }
        if (node.hasDefault()
                && !node.nullable()
                && !node.type().hasEnumSymbol(String.valueOf(node.field().defaultVal()))) {
            return List.of(node.place() + " has a default that is none of its symbols");
        }
        return List.of();
    }
}
