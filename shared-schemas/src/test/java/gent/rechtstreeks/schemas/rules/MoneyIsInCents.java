package gent.rechtstreeks.schemas.rules;

import gent.rechtstreeks.schemas.Node;
import gent.rechtstreeks.schemas.Nodes;
import gent.rechtstreeks.schemas.Words;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** Money is a long whose name ends in Cents; other fractions are decimal(18,6); floating point does not occur. */
final class MoneyIsInCents implements ShapeRule {

    private static final Set<String> SMELLS_OF_MONEY = Set.of(
            "amount", "money", "euro", "euros", "price", "cost", "sum", "total", "fee", "premium", "balance", "income");

    @Override
    public List<String> problems(Schema schema) {
        return Nodes.of(schema).stream().flatMap(MoneyIsInCents::problems).toList();
    }

    private static Stream<String> problems(Node node) {
        return switch (node.type().getType()) {
            case FLOAT, DOUBLE ->
                Stream.of(node.place() + " is floating point: money is cents, a factor decimal(18,6)");
            case INT, LONG, STRING, BYTES, FIXED -> named(node);
            default -> Stream.empty();
        };
    }

    private static Stream<String> named(Node node) {
        List<String> words = Words.of(node.name());
        boolean inCents = words.getLast().equals("cents");
        if (inCents && node.type().getType() != Schema.Type.LONG) {
            return Stream.of(node.place() + " is money, but no long");
        }
        if (!inCents && !Collections.disjoint(words, SMELLS_OF_MONEY)) {
            return Stream.of(node.place() + " smells of money, but does not end in Cents");
        }
        return decimal(node);
    }

    private static Stream<String> decimal(Node node) {
        boolean right = !"decimal".equals(node.type().getProp("logicalType"))
                || node.typeInFull().endsWith("logicalType=decimal precision=18 scale=6");
        return right ? Stream.empty() : Stream.of(node.place() + " is a decimal, but not decimal(18,6)");
    }
}
