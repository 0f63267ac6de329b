package gent.rechtstreeks.eligibility.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of files into rights, wherever the files are kept, or refuses each file that cannot be used. */
public final class RightsText {

    static final String FACTS = "facts/facts.csv";
    private static final String GROUNDS = "facts/authorisations.csv";
    public static final String PARAMETERS = "parameters/parameters.csv";
    private static final Pattern OF_A_RIGHT = Pattern.compile(
            "rights/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)/(?:right\\.yaml|rules\\.dmn|texts_(?:nl|fr|en)\\.properties)");

    private final Map<String, String> texts;
    private final List<ContentRefused> refused = new ArrayList<>();

    private RightsText(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Reads them.
     *
     * @param texts by path
     * @throws ContentRefused with a fault of each file that has one
     */
    public static Rights read(Map<String, String> texts) {
        return new RightsText(texts).rights();
    }

    /** Whether a file at that path says something of rights; others may stand beside it. */
    static boolean isRead(String path) {
        return path.equals(FACTS) || path.equals(GROUNDS) || isRuled(path);
    }

    /**
     * Whether it is a file that policy decides on: all but the facts and the grounds on which they are asked, which go with
     * the code that brings them.
     */
    public static boolean isRuled(String path) {
        return path.equals(PARAMETERS) || OF_A_RIGHT.matcher(path).matches();
    }

    public static String cardOf(String right) {
        return "rights/%s/right.yaml".formatted(right);
    }

    public static String rulesOf(String right) {
        return "rights/%s/rules.dmn".formatted(right);
    }

    private Rights rights() {
        FactDeclarations facts = orRefused(() -> FactTable.read(FACTS, text(FACTS)));
        ParameterRows parameters = orRefused(() -> ParameterCsv.read(PARAMETERS, text(PARAMETERS)));
        Grounds grounds = orRefused(() -> GroundTable.read(GROUNDS, text(GROUNDS)));
        List<Right> all =
                folders().stream().map(folder -> orRefused(() -> right(folder))).toList();
        if (!refused.isEmpty()) {
            throw ContentRefused.together(refused);
        }
        return new Rights(all, facts, parameters, grounds);
    }

    private <T> T orRefused(Supplier<T> read) {
        try {
            return read.get();
        } catch (ContentRefused one) {
            refused.add(one);
            return null;
        }
    }

    private List<String> folders() {
        return texts.keySet().stream()
                .map(OF_A_RIGHT::matcher)
                .filter(Matcher::matches)
                .map(path -> path.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private Right right(String folder) {
        String file = cardOf(folder);
        RightCard card = CardReader.read(file, text(file));
        if (!card.right().equals(folder)) {
            throw new ContentRefused(file, "right", "'%s' is not its folder's name".formatted(card.right()));
        }
        return new Right(card, texts(folder), text(rulesOf(folder)));
    }

    private Map<Language, Texts> texts(String folder) {
        Map<Language, Texts> read = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> {
            String file = "rights/%s/texts_%s.properties".formatted(folder, language.tag());
            read.put(language, Texts.read(file, text(file)));
        });
        return read;
    }

    private String text(String file) {
        String text = texts.get(file);
        if (text == null) {
            throw new ContentRefused(file, "the whole file", "cannot be read; every right has all its files, in UTF-8");
        }
        return text;
    }
}
