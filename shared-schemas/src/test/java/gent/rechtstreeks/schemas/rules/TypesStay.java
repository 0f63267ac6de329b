package gent.rechtstreeks.schemas.rules;

import gent.rechtstreeks.schemas.Node;
import gent.rechtstreeks.schemas.Nodes;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/**
 * A place keeps its type, logical type, precision and scale. Avro reads millis as micros, 1.05 as 10.5 and bytes as
 * text without a word: the value changes, not the schema's verdict.
 */
final class TypesStay implements ChangeRule {

    @Override
    public List<String> problems(Schema released, Schema current) {
        Map<String, Node> today = Nodes.byPath(current);
        return Nodes.of(released).stream()
                .filter(before -> today.containsKey(before.path()))
                .filter(before ->
                        !before.typeInFull().equals(today.get(before.path()).typeInFull()))
                .map(before -> before.place() + " was " + before.typeInFull() + " and is now "
                        + today.get(before.path()).typeInFull())
                .toList();
    }
}
