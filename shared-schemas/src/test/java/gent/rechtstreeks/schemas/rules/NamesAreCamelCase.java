package gent.rechtstreeks.schemas.rules;

import gent.rechtstreeks.schemas.Node;
import gent.rechtstreeks.schemas.Nodes;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** Fields are camelCase, types PascalCase, symbols UPPER_CASE. */
final class NamesAreCamelCase implements ShapeRule {

    @Override
    public List<String> problems(Schema schema) {
        return Nodes.of(schema).stream()
                .flatMap(node -> Stream.of(fieldName(node), typeName(node), symbols(node)))
                .flatMap(problems -> problems)
                .toList();
    }

    private static Stream<String> fieldName(Node node) {
        boolean right = node.field() == null || node.name().matches("[a-z][a-z0-9]*([A-Z][a-z0-9]+)*");
        return right ? Stream.empty() : Stream.of(node.place() + " is not camelCase");
    }

    private static Stream<String> typeName(Node node) {
        boolean named =
                switch (node.type().getType()) {
                    case RECORD, ENUM, FIXED -> true;
                    default -> false;
                };
        boolean right = !named || node.type().getName().matches("([A-Z][a-z0-9]+)+");
        return right
                ? Stream.empty()
                : Stream.of(node.place() + ": the type " + node.type().getName() + " is not PascalCase");
    }

    private static Stream<String> symbols(Node node) {
        return node.type().getType() != Schema.Type.ENUM
                ? Stream.empty()
                : node.type().getEnumSymbols().stream()
                        .filter(symbol -> !symbol.matches("[A-Z]+(_[A-Z]+)*"))
                        .map(symbol -> node.place() + ": the symbol " + symbol + " is not UPPER_CASE");
    }
}
