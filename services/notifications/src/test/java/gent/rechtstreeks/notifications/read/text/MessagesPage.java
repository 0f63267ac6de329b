package gent.rechtstreeks.notifications.read.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import gent.rechtstreeks.notifications.deliver.EveryMessage;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.prefer.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the page that shows every message in every language. */
final class MessagesPage {

    private static final String INTRODUCTION = """
            # The messages

            *Written by a test from the texts in `services/notifications/src/main/resources/messages` and, of any right that has no message
            of its own, in `services/rights/src/main/resources/rights`. Do not edit it; change those, then run `mvn -pl services/notifications -am test -Dtest=MessagesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dwrite-docs=true`.*

            Everything that a resident can read, in every language, with made-up parameters. **The Dutch text is the one that counts.**
            The others are translations of it, and the feed marks them as such. What rests on demonstration data begins with a warning,
            shown [at the end](#what-rests-on-demonstration-data). Which message tells of which decision stands in the
            [README](../services/notifications/README.md) of notifications, what it is about in [the rules](rules/README.md).
            """;

    private final Wordings wordings = PlainTexts.wordings();

    String write() {
        Map<Class<?>, List<Message>> messages =
                EveryMessage.once().collect(groupingBy(Message::getClass, LinkedHashMap::new, toList()));
        return INTRODUCTION
                + contents(messages)
                + messages.values().stream().map(this::section).collect(joining())
                + demonstration(messages.values().iterator().next().getFirst());
    }

    private String contents(Map<Class<?>, List<Message>> messages) {
        return messages.values().stream()
                .map(List::getFirst)
                .map(message -> "| [%s](#%s) | %s |\n"
                        .formatted(
                                words(message),
                                words(message).toLowerCase(Locale.ROOT).replace(' ', '-'),
                                wordings.in(Language.DUTCH).of(message, false).title()))
                .collect(joining("", "\n| message | in Dutch |\n|---|---|\n", ""));
    }

    private String section(List<Message> variants) {
        return "\n## " + words(variants.getFirst()) + "\n"
                + variants.stream().map(this::variant).collect(joining());
    }

    private String variant(Message message) {
        String parameters = message.toString()
                .replaceFirst("^\\w+\\[(.*)]$", "$1")
                .replace("OptionalLong.empty", "unknown")
                .replaceAll("OptionalLong\\[(\\d+)]", "$1")
                .replace("Optional.empty", "none")
                .replaceAll("Optional\\[([^]]+)]", "$1")
                .replaceAll("about=Particulars\\[([^]]+)]", "$1")
                .replaceAll("RightToAskFor\\[right=([a-z-]+),[^]]+]", "$1");
        return (parameters.isEmpty() ? "" : "\n### `" + parameters + "`\n") + inEveryLanguage(message, false);
    }

    private String demonstration(Message message) {
        return "\n## What rests on demonstration data\n" + inEveryLanguage(message, true);
    }

    private String inEveryLanguage(Message message, boolean demonstration) {
        return Language.KNOWN.stream()
                .map(language -> wordings.in(language).of(message, demonstration))
                .map(MessagesPage::quoted)
                .collect(joining());
    }

    private static String quoted(Text text) {
        String link = text.link().map(page -> "\n\n→ <" + page + ">").orElse("");
        return "\n" + heading(text.language()) + "\n\n"
                + ("**" + text.title() + "**\n\n" + text.body() + link)
                        .lines()
                        .map(line -> line.isEmpty() ? ">\n" : "> " + line + "\n")
                        .collect(joining());
    }

    private static String heading(Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        String name = locale.getDisplayLanguage(locale);
        return language.original()
                .map(original -> "*%s, a translation*".formatted(name))
                .orElse("*%s*".formatted(name));
    }

    /** {@code WasteBagsGranted} becomes {@code Waste bags granted}. */
    private static String words(Message message) {
        String name = message.getClass().getSimpleName();
        return name.charAt(0) + name.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
