package gent.rechtstreeks.schemas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a camelCase name. */
public final class Words {

    private Words() {}

    /** {@code coveredResidents} → covered, residents. */
    public static List<String> of(String camelCase) {
        return Arrays.stream(camelCase.split("(?=[A-Z])|_|(?<=\\D)(?=\\d)"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
