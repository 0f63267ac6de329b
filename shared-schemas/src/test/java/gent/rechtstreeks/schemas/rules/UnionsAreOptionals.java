package gent.rechtstreeks.schemas.rules;

import gent.rechtstreeks.schemas.Node;
import gent.rechtstreeks.schemas.Nodes;
import java.util.List;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;

/** A union says only "may be absent": ["null", T] with default null. */
final class UnionsAreOptionals implements ShapeRule {

    @Override
    public List<String> problems(Schema schema) {
        return Nodes.of(schema).stream()
                .filter(UnionsAreOptionals::isBroken)
                .map(UnionsAreOptionals::sentence)
                .toList();
    }

    private static boolean isBroken(Node node) {
        boolean otherUnion = node.type().getType() == Schema.Type.UNION;
        boolean otherDefault =
                node.nullable() && (!node.hasDefault() || node.field().defaultVal() != JsonProperties.NULL_VALUE);
        return otherUnion || otherDefault;
    }

    private static String sentence(Node node) {
        return node.place() + " is a union, but not [\"null\", T] with default null";
    }
}
