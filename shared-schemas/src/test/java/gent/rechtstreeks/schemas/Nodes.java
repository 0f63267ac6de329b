package gent.rechtstreeks.schemas;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;

/** A schema laid out flat: every place in it by its path, in the order of the file. */
public final class Nodes {

    private final Map<String, Node> byPath = new LinkedHashMap<>();
    private final Deque<String> recordsAround = new ArrayDeque<>();

    private Nodes() {}

    /** Lays out a schema. */
    public static Map<String, Node> byPath(Schema schema) {
        Nodes nodes = new Nodes();
        nodes.visit("", schema, null);
        return nodes.byPath;
    }

    /** Every place, in the order of the file. */
    public static Collection<Node> of(Schema schema) {
        return byPath(schema).values();
    }

    private void visit(String path, Schema schema, Schema.Field field) {
        boolean optional = isOptional(schema);
        Schema type = optional ? schema.getTypes().get(1) : schema;
        byPath.put(path, new Node(path, type, optional, field));
        switch (type.getType()) {
            case RECORD -> visitFields(path, type);
            case ARRAY -> visit(path + "[]", type.getElementType(), null);
            case MAP -> visit(path + "{}", type.getValueType(), null);
            default -> {}
        }
    }

    private void visitFields(String path, Schema record) {
        if (recordsAround.contains(record.getFullName())) {
            return; // a record that holds itself: its fields stand in the list already
        }
        recordsAround.push(record.getFullName());
        for (Schema.Field field : record.getFields()) {
            visit(path.isEmpty() ? field.name() : path + "." + field.name(), field.schema(), field);
        }
        recordsAround.pop();
    }

    private static boolean isOptional(Schema schema) {
        return schema.getType() == Schema.Type.UNION
                && schema.getTypes().size() == 2
                && schema.getTypes().get(0).getType() == Schema.Type.NULL;
    }
}
