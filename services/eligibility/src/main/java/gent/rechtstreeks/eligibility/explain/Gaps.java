package gent.rechtstreeks.eligibility.explain;

/** Hears of words that nobody has written yet; a general sentence stands in for them. */
@FunctionalInterface
public interface Gaps {

    /**
     * @param of the right, or what else the words belong to
     * @param key which words
     */
    void missing(String of, String key);
}
