package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Part;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The form, with what was typed, and what came of it.
 *
 * @param mine whether it begins with what is known of the reader
 * @param faults names of fields that cannot be used as they are
 * @param state what kept it from being looked at, if anything did
 * @param result null as long as nothing was asked
 */
record WhatIfPage(
        WhatIfForm form, boolean mine, YearMonth today, Set<String> faults, State state, Part<WhatIfResult> result) {

    private static final int MONTHS = 12;

    /** What the reader must know first. */
    enum State {
        FINE,
        /** It was for a resident who is not logged in any more. */
        LOGGED_OUT,
        /** Nobody knows in which household the resident lives. */
        NO_HOUSEHOLD
    }

    static WhatIfPage open(WhatIfForm form, boolean mine, YearMonth today) {
        return new WhatIfPage(form, mine, today, Set.of(), State.FINE, null);
    }

    /** With these faults too; what has faults has no result. */
    WhatIfPage andWrong(Set<String> fields) {
        Set<String> all = new TreeSet<>(faults);
        all.addAll(fields);
        return all.isEmpty() ? this : new WhatIfPage(form, mine, today, all, state, null);
    }

    WhatIfPage in(State other) {
        return new WhatIfPage(form, false, today, faults, other, null);
    }

    WhatIfPage with(Part<WhatIfResult> found) {
        return new WhatIfPage(form, mine, today, faults, state, found);
    }

    /** The months in which something can change. */
    public List<YearMonth> months() {
        return Stream.iterate(today, month -> month.plusMonths(1)).limit(MONTHS).toList();
    }

    public boolean isNothingChanged() {
        return isWrong(WhatIfReading.field(""));
    }

    /** Whether a field has a message of its own. */
    public boolean isFaulty() {
        return faults.size() > (isNothingChanged() ? 1 : 0);
    }

    public boolean isWrong(String field) {
        return faults.contains(field);
    }

    /** Said with the form: who reads it when it comes back. */
    public String whose() {
        return mine ? WhatIfForm.OWN : WhatIfForm.TYPED;
    }
}
