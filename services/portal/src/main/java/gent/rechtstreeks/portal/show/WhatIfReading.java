package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.WhatIf;
import gent.rechtstreeks.portal.ask.WhatIf.Changes;
import gent.rechtstreeks.portal.ask.WhatIf.Child;
import gent.rechtstreeks.portal.ask.WhatIf.Income;
import gent.rechtstreeks.portal.ask.WhatIf.Known;
import gent.rechtstreeks.portal.ask.WhatIf.Move;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes of what was typed what the service understands, and notes which fields cannot be read. */
final class WhatIfReading {

    private static final String YES = "ja:";
    private static final String NO = "nee:";

    private final WhatIfForm form;
    private final Set<String> faults = new TreeSet<>();

    WhatIfReading(WhatIfForm form) {
        this.form = form;
    }

    /** The fields that are no number, amount or month. */
    Set<String> faults() {
        return faults;
    }

    WhatIf asked(boolean forMe) {
        return new WhatIf(forMe, forMe ? null : known(), changes());
    }

    private Changes changes() {
        return new Changes(
                form.childMonth().isEmpty() ? null : new Child(form.childMonth()),
                form.moveTo().isEmpty() && form.moveMonth().isEmpty()
                        ? null
                        : new Move(orNull(form.moveTo()), orNull(form.moveMonth())),
                form.income().isEmpty() && form.incomeMonth().isEmpty()
                        ? null
                        : new Income(euros("inkomen", form.income()), orNull(form.incomeMonth())));
    }

    private Known known() {
        return new Known(
                number("gezin", form.size()),
                children(),
                orNull(form.livesIn()),
                euros("inkomen-nu", form.earns()),
                facts());
    }

    /** Null when nobody said whether there are any. */
    private List<String> children() {
        if (form.children().equals("nee")) {
            return List.of();
        }
        if (form.children().isEmpty() && form.births().isEmpty()) {
            return null;
        }
        return read("geboren", TypedMonths.sent(form.births()));
    }

    private Map<String, Boolean> facts() {
        Map<String, Boolean> facts = new TreeMap<>();
        for (String said : form.facts()) {
            if (said.startsWith(YES)) {
                facts.put(said.substring(YES.length()), true);
            } else if (said.startsWith(NO)) {
                facts.put(said.substring(NO.length()), false);
            }
        }
        return facts;
    }

    private Long euros(String field, String typed) {
        return typed.isEmpty() ? null : read(field, TypedAmount.cents(typed));
    }

    private Integer number(String field, String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return read(field, typed.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty());
    }

    private <T> T read(String field, Optional<T> value) {
        if (value.isEmpty()) {
            faults.add(field);
        }
        return value.orElse(null);
    }

    private static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    /** The field of the page that a field of the service stands for; that nothing changes is said above them all. */
    static String field(String ofService) {
        return switch (ofService) {
            case "changes.child.month" -> "kind";
            case "changes.move.postalCode" -> "postcode";
            case "changes.move.month" -> "verhuismaand";
            case "changes.income.cents" -> "inkomen";
            case "changes.income.month" -> "inkomensmaand";
            case "known.householdSize" -> "gezin";
            case "known.postalCode" -> "postcode-nu";
            case "known.incomeCents" -> "inkomen-nu";
            case String child when child.startsWith("known.children") -> "geboren";
            default -> "verandering";
        };
    }
}
