package gent.rechtstreeks.schemas.rules;

import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;

/** Avro itself can read old records with the new schema and new records with the old one. */
final class AvroReadsBothWays implements ChangeRule {

    @Override
    public List<String> problems(Schema released, Schema current) {
        return Stream.concat(
                        problems("today's code cannot read released records: ", current, released),
                        problems("released code cannot read today's records: ", released, current))
                .toList();
    }

    private static Stream<String> problems(String prefix, Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult()
                .getIncompatibilities()
                .stream()
                .map(found -> prefix + found.getType() + " at " + found.getLocation() + ", " + found.getMessage());
    }
}
