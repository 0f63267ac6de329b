package gent.rechtstreeks.eligibility.rights;

/** The same words in each language. */
public record Translated(String nl, String fr, String en) {

    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case FR -> fr;
            case EN -> en;
        };
    }
}
