package gent.rechtstreeks.notifications.rights;

/** A right lacks a text, or has one that cannot be told: which file, which key, and what is wrong. */
public final class TextRefused extends IllegalStateException {

    TextRefused(String file, String key, String why) {
        super("%s: %s: %s".formatted(file, key, why));
    }
}
