package gent.rechtstreeks.notifications.read.text;

import gent.rechtstreeks.notifications.deliver.Particulars;
import gent.rechtstreeks.notifications.prefer.Language;
import gent.rechtstreeks.notifications.rights.RightText;
import gent.rechtstreeks.notifications.rights.TellableRight;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of a right, filled in for one resident. */
final class RightInWords {

    /** Which of the texts are said. */
    enum Beside {
        WHAT,
        WHAT_AND_HOW
    }

    private static final String AMOUNT = "amount";
    private static final String DEADLINE = "deadline";

    private final TellableRight right;
    private final Language language;
    private final RightText text;
    private final Texts texts;
    private final Notation notation;
    private final Blanks blanks;

    RightInWords(
            TellableRight right,
            Language language,
            Texts texts,
            Notation notation,
            Particulars about,
            Optional<LocalDate> lastDay) {
        this.right = right;
        this.language = language;
        this.text = right.in(language);
        this.texts = texts;
        this.notation = notation;
        this.blanks = new Blanks(known(about, lastDay));
    }

    /** As the right is called in this language. */
    String name() {
        return words(text.name());
    }

    String fullName() {
        return fullName(right, language, notation);
    }

    /** With the official Dutch name behind a translation: that is what a desk, a letter and a website know. */
    static String fullName(TellableRight right, Language language, Notation notation) {
        String name = notation.typeset(right.in(language).name());
        String official = right.in(Language.DUTCH).name();
        return official.equals(name) ? name : "%s (%s)".formatted(name, official);
    }

    /** What it is. */
    String what() {
        return filled(text.what());
    }

    String who() {
        return filled(text.who());
    }

    String how() {
        return filled(text.how());
    }

    /** How much, when it is known and what stands beside it does not say it. */
    String amount(Beside beside) {
        return unsaid(AMOUNT, beside)
                .map(amount -> text.amount().map(this::filled).orElseGet(() -> texts.itIsAbout(amount)))
                .orElse(null);
    }

    /** Until when, when there is a last day and what stands beside it does not say it. */
    String deadline(Beside beside) {
        return unsaid(DEADLINE, beside)
                .map(day -> text.deadline().map(this::filled).orElseGet(() -> texts.youCanUntil(day)))
                .orElse(null);
    }

    Optional<String> link() {
        return right.link();
    }

    private String filled(String words) {
        return blanks.fill(words).map(this::words).orElse(null);
    }

    private Optional<String> unsaid(String blank, Beside beside) {
        Stream<String> said =
                switch (beside) {
                    case WHAT -> Stream.of(text.what());
                    case WHAT_AND_HOW -> Stream.of(text.what(), text.how());
                };
        return blanks.unsaidBy(said, blank);
    }

    private String words(String words) {
        return notation.typeset(words);
    }

    private Map<String, String> known(Particulars about, Optional<LocalDate> lastDay) {
        Map<String, String> known = new HashMap<>();
        about.cents().ifPresent(cents -> known.put(AMOUNT, notation.amount(cents)));
        lastDay.ifPresent(day -> known.put(DEADLINE, notation.day(day)));
        known.put("year", Integer.toString(about.from().getYear()));
        known.put("from", notation.day(about.from()));
        about.until().ifPresent(until -> known.put("until", notation.day(until.minusDays(1))));
        return known;
    }
}
