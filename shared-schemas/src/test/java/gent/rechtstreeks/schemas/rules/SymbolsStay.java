package gent.rechtstreeks.schemas.rules;

import gent.rechtstreeks.schemas.Node;
import gent.rechtstreeks.schemas.Nodes;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/** An enum loses no symbol: Avro would read it as UNKNOWN, and records still in Kafka would end as dead letters. */
final class SymbolsStay implements ChangeRule {

    @Override
    public List<String> problems(Schema released, Schema current) {
        Map<String, Node> today = Nodes.byPath(current);
        return Nodes.of(released).stream()
                .filter(before -> isEnum(before) && isEnum(today.get(before.path())))
                .flatMap(before -> before.type().getEnumSymbols().stream()
                        .filter(symbol -> !today.get(before.path()).type().hasEnumSymbol(symbol))
                        .map(symbol -> before.place() + " lost the symbol " + symbol))
                .toList();
    }

    private static boolean isEnum(Node node) {
        return node != null && node.type().getType() == Schema.Type.ENUM;
    }
}
