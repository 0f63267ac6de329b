package gent.rechtstreeks.schemas.rules;

import java.util.List;
import org.apache.avro.Schema;

/** A rule that a schema keeps towards every version that was released before it. */
interface ChangeRule {

    List<ChangeRule> ALL =
            List.of(new AvroReadsBothWays(), new TypesStay(), new RequiredFieldsStay(), new SymbolsStay());

    /** One sentence per breaking change; empty when old and new services understand each other. */
    List<String> problems(Schema released, Schema current);
}
