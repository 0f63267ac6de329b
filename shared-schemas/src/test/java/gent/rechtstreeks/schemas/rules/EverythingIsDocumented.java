package gent.rechtstreeks.schemas.rules;

import gent.rechtstreeks.schemas.Node;
import gent.rechtstreeks.schemas.Nodes;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** Every record, enum and field says in a sentence what it is. */
final class EverythingIsDocumented implements ShapeRule {

    @Override
    public List<String> problems(Schema schema) {
        return Nodes.of(schema).stream()
                .flatMap(EverythingIsDocumented::problems)
                .toList();
    }

    private static Stream<String> problems(Node node) {
        Stream<String> field = node.field() == null || isSentence(node.field().doc())
                ? Stream.empty()
                : Stream.of(node.place() + ": the field has no doc that is a sentence");
        Stream<String> type = !isNamed(node.type()) || isSentence(node.type().getDoc())
                ? Stream.empty()
                : Stream.of(node.place() + ": " + node.type().getName() + " has no doc that is a sentence");
        return Stream.concat(field, type);
    }

    private static boolean isNamed(Schema type) {
        return type.getType() == Schema.Type.RECORD || type.getType() == Schema.Type.ENUM;
    }

    private static boolean isSentence(String doc) {
        return doc != null && doc.matches("(?s)[A-Z0-9].*\\S\\.");
    }
}
