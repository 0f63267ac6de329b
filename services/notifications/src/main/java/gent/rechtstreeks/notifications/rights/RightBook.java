package gent.rechtstreeks.notifications.rights;

import java.util.Map;
import java.util.Set;

/** All rights of which residents can be told, by their kebab names. Another right is another folder, and no line of code. */
public record RightBook(Map<String, TellableRight> rights) {

    public RightBook {
        rights = Map.copyOf(rights);
    }

    public Set<String> names() {
        return rights.keySet();
    }

    /** The right of this name; whoever asks has seen to it that there is one. */
    public TellableRight named(String right) {
        TellableRight found = rights.get(right);
        if (found == null) {
            throw new IllegalArgumentException("No texts for the right " + right);
        }
        return found;
    }
}
