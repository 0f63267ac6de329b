package gent.rechtstreeks.notifications.prefer;

/** Which way a language is written. */
public enum Direction {
    LTR,
    RTL;

    /** That of a word, by its first letter. */
    static Direction of(String word) {
        return switch (Character.getDirectionality(word.codePointAt(0))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RTL;
            default -> LTR;
        };
    }
}
