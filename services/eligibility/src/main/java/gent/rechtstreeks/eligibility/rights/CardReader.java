package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Trigger;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code right.yaml}, or refuses it with the file, the key and what to write instead. */
public final class CardReader {

    private static final Set<String> KEYS = Set.of(
            "right",
            "version",
            "name",
            "authority",
            "mode",
            "triggers",
            "subject",
            "period",
            "addressees",
            "payee",
            "legalBasis",
            "counts",
            "alreadyHas",
            "deadline",
            "remedy",
            "links",
            "sensitive",
            "conditions",
            "unverified");
    private static final Set<String> WHERE_NEEDED = Set.of("leavesOpen", "amountIs", "paid", "deadlineRolls");
    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "en");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern MONTHS = Pattern.compile("MONTHS_([1-9][0-9]?)");

    private CardReader() {}

    public static RightCard read(String file, String text) {
        YamlMapping card = YamlText.read(file, text).withKeys(KEYS, WHERE_NEEDED);
        Mode mode = card.oneOf("mode", Mode.class);
        return new RightCard(
                right(card),
                version(card),
                name(card.mapping("name")),
                card.text("authority"),
                mode,
                triggers(card),
                card.oneOf("subject", SubjectKind.class),
                period(card),
                card.oneOf("addressees", Addressees.class),
                payee(card, mode),
                legalBasis(card.mapping("legalBasis")),
                counts(card.mappingOrNone("counts")),
                card.textOrNull("alreadyHas"),
                Set.copyOf(card.texts("leavesOpen")),
                card.textOrNull("amountIs"),
                card.oneOfOrNull("paid", Paid.class),
                card.textOrNull("deadline"),
                card.oneOfOrNull("deadlineRolls", DeadlineRoll.class),
                remedy(card.mapping("remedy")),
                links(card),
                card.texts("sensitive"),
                conditions(card),
                card.texts("unverified"));
    }

    private static String right(YamlMapping card) {
        String right = card.text("right");
        if (!KEBAB.matcher(right).matches()) {
            throw card.refused("right", "'%s' is no kebab name; write one like waste-bags".formatted(right));
        }
        return right;
    }

    private static int version(YamlMapping card) {
        Integer version = card.countOrNull("version");
        if (version == null) {
            throw card.refused("version", "is empty; write 1 for a new right");
        }
        return version;
    }

    private static Translated name(YamlMapping name) {
        name.withKeys(LANGUAGES, Set.of());
        return new Translated(name.text("nl"), name.text("fr"), name.text("en"));
    }

    private static Set<Trigger> triggers(YamlMapping card) {
        List<String> names = card.texts("triggers");
        if (names.isEmpty()) {
            throw card.refused("triggers", "is empty; write at least one of " + EnumSet.allOf(Trigger.class));
        }
        EnumSet<Trigger> triggers = EnumSet.noneOf(Trigger.class);
        names.forEach(name -> triggers.add(card.oneOf("triggers", name, Trigger.class)));
        return triggers;
    }

    private static PeriodRule period(YamlMapping card) {
        Matcher months = MONTHS.matcher(card.text("period"));
        if (months.matches()) {
            return new PeriodRule(PeriodRule.Kind.MONTHS, Integer.parseInt(months.group(1)));
        }
        PeriodRule.Kind kind = card.oneOf("period", PeriodRule.Kind.class);
        if (kind == PeriodRule.Kind.MONTHS) {
            throw card.refused("period", "does not say how many months; write MONTHS_3");
        }
        return new PeriodRule(kind, 0);
    }

    private static Addressees payee(YamlMapping card, Mode mode) {
        Addressees payee = card.oneOfOrNull("payee", Addressees.class);
        if ((mode == Mode.GRANT) != (payee != null)) {
            throw card.refused(
                    "payee",
                    mode == Mode.GRANT
                            ? "is empty; write who is paid by a right that is granted"
                            : "is for rights that are granted; write null");
        }
        return payee;
    }

    private static LegalBasis legalBasis(YamlMapping basis) {
        basis.withKeys(Set.of("regulation", "verified"), Set.of("validFrom", "validUntil"));
        return new LegalBasis(
                basis.text("regulation"),
                basis.truth("verified"),
                basis.dateOrNull("validFrom"),
                basis.dateOrNull("validUntil"));
    }

    private static Map<String, DaysThatCount> counts(YamlMapping counts) {
        Map<String, DaysThatCount> days = new TreeMap<>();
        counts.keys().forEach(fact -> days.put(fact, counts.oneOf(fact, DaysThatCount.class)));
        return days;
    }

    private static Remedy remedy(YamlMapping remedy) {
        remedy.withKeys(Set.of("body", "termDays", "suspends", "contact"), Set.of());
        Remedy read = new Remedy(
                remedy.textOrNull("body"),
                remedy.countOrNull("termDays"),
                remedy.truthOrNull("suspends"),
                remedy.textOrNull("contact"));
        if (!read.isVerified() && (read.termDays() != null || read.suspends() != null)) {
            throw remedy.refused("body", "is empty; write who hears the appeal, or null for term and effect too");
        }
        if (!read.isVerified() && read.contact() == null) {
            throw remedy.refused("contact", "is empty; write who helps when no appeal is known");
        }
        return read;
    }

    private static List<String> links(YamlMapping card) {
        List<String> links = card.texts("links");
        links.stream()
                .filter(link -> !link.matches("https?://\\S+"))
                .findFirst()
                .ifPresent(link -> {
                    throw card.refused(
                            "links", "'%s' is no address; write one that begins with https://".formatted(link));
                });
        return links;
    }

    private static List<String> conditions(YamlMapping card) {
        List<String> conditions = card.texts("conditions");
        if (conditions.isEmpty()) {
            throw card.refused("conditions", "is empty; write at least one sentence that says who has the right");
        }
        return conditions;
    }
}
