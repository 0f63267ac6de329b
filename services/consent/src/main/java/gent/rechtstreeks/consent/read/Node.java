package gent.rechtstreeks.consent.read;

import java.util.LinkedHashMap;

/** Something that a receipt describes, in JSON-LD. What has no value is left out. */
final class Node extends LinkedHashMap<String, Object> {

    private Node() {}

    static Node empty() {
        return new Node();
    }

    /** @param type a term of a vocabulary, or several */
    static Node of(Object type) {
        return new Node().with("@type", type);
    }

    Node with(String term, Object value) {
        if (value != null) {
            put(term, value);
        }
        return this;
    }
}
