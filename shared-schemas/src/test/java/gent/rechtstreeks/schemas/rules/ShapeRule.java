package gent.rechtstreeks.schemas.rules;

import java.util.List;
import org.apache.avro.Schema;

/** A rule that every schema keeps, whatever came before it. */
interface ShapeRule {

    /** One sentence per place that breaks the rule; empty when all is well. */
    List<String> problems(Schema schema);
}
