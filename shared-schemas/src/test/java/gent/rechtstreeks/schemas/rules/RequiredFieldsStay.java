package gent.rechtstreeks.schemas.rules;

import gent.rechtstreeks.schemas.Node;
import gent.rechtstreeks.schemas.Nodes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** A field without default is never removed or made nullable: released readers count on it. */
final class RequiredFieldsStay implements ChangeRule {

    @Override
    public List<String> problems(Schema released, Schema current) {
        Map<String, Node> today = Nodes.byPath(current);
        return Nodes.of(released).stream()
                .filter(before -> before.field() != null && !before.hasDefault())
                .flatMap(before -> problem(before, today.get(before.path())))
                .toList();
    }

    private static Stream<String> problem(Node before, Node now) {
        if (now == null) {
            return Stream.of(before.place() + " was required and is gone");
        }
        return now.nullable() ? Stream.of(before.place() + " was required and is now nullable") : Stream.empty();
    }
}
