package gent.rechtstreeks.evaluator;

import java.util.List;

/**
 * Something that a rule may ask.
 *
 * @param name as rules write it
 * @param codes all that a code can be; empty for other types
 */
public record Field(String name, Type type, List<String> codes) {

    public Field {
        codes = List.copyOf(codes);
    }

    public Field(String name, Type type) {
        this(name, type, List.of());
    }
}
