package gent.rechtstreeks.notifications.read.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One right in an overview, for an app that shows a list.
 *
 * @param right its kebab name
 * @param name in the language of the reader
 */
public record ListedRight(
        String right,
        String name,
        String what,
        Optional<String> how,
        OptionalLong cents,
        Optional<LocalDate> lastDay,
        Optional<String> link) {}
