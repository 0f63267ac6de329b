package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Verification;
import gent.rechtstreeks.eligibility.rights.RightCard;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which rights somebody stands by although their sources give no dates, and how: for good, or to demonstrate with. */
public record SignOffs(Map<String, Verification> rights) {

    private static final Set<Verification> KINDS = EnumSet.of(Verification.SIGNED_OFF, Verification.DEMONSTRATION);

    /** Reads entries {@code right=KIND}; a right alone is signed off for demonstration only. */
    public static SignOffs parse(Collection<String> entries) {
        Map<String, Verification> rights = new TreeMap<>();
        for (String entry : entries) {
            String[] parts = entry.strip().split("=", 2);
            rights.put(parts[0], parts.length == 1 ? Verification.DEMONSTRATION : kind(parts[1]));
        }
        return new SignOffs(Map.copyOf(rights));
    }

    /** Refuses a right that no rule is about: a typing error must not look like a sign-off. */
    public SignOffs checkedAgainst(Collection<RightCard> cards) {
        for (String right : rights.keySet()) {
            if (cards.stream().noneMatch(card -> card.right().equals(right))) {
                throw new IllegalStateException("signed off, but there is no such right: " + right);
            }
        }
        return this;
    }

    private static Verification kind(String text) {
        return KINDS.stream()
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a sign-off is one of " + KINDS + ", not " + text));
    }
}
