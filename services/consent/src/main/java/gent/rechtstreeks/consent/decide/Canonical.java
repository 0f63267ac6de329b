package gent.rechtstreeks.consent.decide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Flat facts as JSON in the one form that RFC 8785 allows: keys in order, no white space, nothing escaped that need not
 * be. Whoever has the facts can write the same bytes and gets the same hash.
 */
public final class Canonical {

    private Canonical() {}

    /** A fact without a value is left out; a number or a flag stands as it is, anything else as its text. */
    public static String json(SortedMap<String, ?> facts) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue() != null)
                .map(Canonical::member)
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String member(Map.Entry<String, ?> fact) {
        Object value = fact.getValue();
        String written = value instanceof Number || value instanceof Boolean ? value.toString() : text(value);
        return text(fact.getKey()) + ":" + written;
    }

    private static String text(Object value) {
        return value.toString().codePoints().mapToObj(Canonical::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> character < ' ' ? "\\u%04x".formatted(character) : Character.toString(character);
        };
    }
}
