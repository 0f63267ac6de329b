package gent.rechtstreeks.eligibility.rulebook;

import gent.rechtstreeks.eligibility.rights.RightsText;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that is written of the rights, but the facts and their grounds: those go with the code that brings them.
 *
 * @param texts by path
 */
public record RuleFiles(SortedMap<String, String> texts) {

    public RuleFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Those of them that policy decides on. */
    public static RuleFiles among(Map<String, String> all) {
        SortedMap<String, String> ruled = new TreeMap<>(all);
        ruled.keySet().removeIf(path -> !RightsText.isRuled(path));
        return new RuleFiles(ruled);
    }

    /** The same with these in the place of those with the same paths, or beside them. */
    public RuleFiles with(Map<String, String> changed) {
        SortedMap<String, String> all = new TreeMap<>(texts);
        all.putAll(changed);
        return new RuleFiles(all);
    }

    /** The hash of each file by its path. */
    public SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        texts.forEach((path, text) -> hashes.put(path, Hash.of(text)));
        return hashes;
    }

    /** By which the whole is known again. */
    public String hash() {
        Collection<Map.Entry<String, String>> files = hashes().entrySet();
        return Hash.of(files.stream()
                .map(file -> file.getKey() + " " + file.getValue())
                .collect(Collectors.joining("\n")));
    }

    /** The others, which stay with the code. */
    public static Map<String, String> besides(Map<String, String> all) {
        Map<String, String> others = new TreeMap<>(all);
        others.keySet().removeIf(RightsText::isRuled);
        return others;
    }
}
