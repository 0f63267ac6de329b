package gent.rechtstreeks.notifications.rights;

import java.util.Optional;

/**
 * What is written of a right in one language. The texts may have blanks such as {@code {amount}}, that are filled in when
 * a resident reads.
 *
 * @param name the official one in Dutch; in another language a translation of it
 * @param what what it is
 * @param who who gets it
 * @param how what the resident must do for it
 * @param amount how much, where the right has a sentence of its own for that
 * @param deadline until when, likewise
 */
public record RightText(
        String name, String what, String who, String how, Optional<String> amount, Optional<String> deadline) {}
