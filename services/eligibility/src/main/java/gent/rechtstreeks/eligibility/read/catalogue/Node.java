package gent.rechtstreeks.eligibility.read.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Something that the catalogue describes, in JSON-LD. What has no value is left out. */
final class Node extends LinkedHashMap<String, Object> {

    private Node() {}

    static Node empty() {
        return new Node();
    }

    /** @param type a term of a vocabulary, or several */
    static Node of(Object type, String id) {
        return new Node().with("@id", id).with("@type", type);
    }

    /** A link to something that is described elsewhere. */
    static Node link(String id) {
        return new Node().with("@id", id);
    }

    /** A text in the language of the cards. */
    static Node english(String text) {
        return literal("en", text);
    }

    static List<Node> literals(List<Text> texts) {
        return texts.stream().map(text -> literal(text.language(), text.text())).toList();
    }

    Node with(String term, Object value) {
        boolean isNothing = value == null || value instanceof Collection<?> values && values.isEmpty();
        if (!isNothing) {
            put(term, value);
        }
        return this;
    }

    private static Node literal(String language, String text) {
        return new Node().with("@language", language).with("@value", text);
    }
}
