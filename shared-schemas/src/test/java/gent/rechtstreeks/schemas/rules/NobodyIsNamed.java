package gent.rechtstreeks.schemas.rules;

import gent.rechtstreeks.schemas.Node;
import gent.rechtstreeks.schemas.Nodes;
import gent.rechtstreeks.schemas.Words;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;

/**
 * No field looks as if it could say who somebody is, how to reach them or what was written to them. For all topics but
 * registry.*: after life-events a resident is a random id.
 */
final class NobodyIsNamed implements ShapeRule {

    private static final Set<String> SMELLS_OF_IDENTITY = Set.of(
            "insz",
            "rrn",
            "ssin",
            "nin",
            "niss",
            "bsn",
            "name",
            "names",
            "firstname",
            "surname",
            "lastname",
            "initials",
            "street",
            "house",
            "box",
            "address",
            "coordinates",
            "iban",
            "bic",
            "account",
            "card",
            "phone",
            "mobile",
            "mail",
            "email",
            "login",
            "user",
            "photo",
            "signature",
            "title",
            "message",
            "content",
            "attachment");

    /** Names of things, not of people. */
    private final Set<String> harmless;

    NobodyIsNamed(Set<String> harmless) {
        this.harmless = harmless;
    }

    @Override
    public List<String> problems(Schema schema) {
        return Nodes.of(schema).stream()
                .filter(node -> canHoldText(node.type()))
                .filter(node -> !harmless.contains(schema.getName() + "." + node.path()))
                .filter(node -> node.type().getType() == Schema.Type.BYTES || smells(node))
                .map(node -> node.place() + " smells of identity; only registry.* may carry that")
                .toList();
    }

    /** A flag, a date or one of our ids cannot hold a name. */
    private static boolean canHoldText(Schema type) {
        return switch (type.getType()) {
            case STRING -> !"uuid".equals(type.getProp("logicalType"));
            case BYTES -> !"decimal".equals(type.getProp("logicalType"));
            case BOOLEAN, ENUM -> false;
            case INT, LONG -> type.getProp("logicalType") == null;
            default -> true;
        };
    }

    private static boolean smells(Node node) {
        return !Collections.disjoint(Words.of(node.name()), SMELLS_OF_IDENTITY);
    }
}
