package gent.rechtstreeks.consent.decide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every version of every agreement; which one is asked depends on the day. */
public final class Agreements {

    private final List<Agreement> all;

    public Agreements(List<Agreement> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing(Agreement::purpose).thenComparing(Agreement::version))
                .toList();
    }

    /** Every version, by purpose and number. */
    public List<Agreement> all() {
        return all;
    }

    /** What is asked on that day, one for each purpose. */
    public List<Agreement> asked(LocalDate day) {
        return all.stream()
                .map(Agreement::purpose)
                .distinct()
                .flatMap(purpose -> asked(purpose, day).stream())
                .toList();
    }

    /** What is asked for a purpose on that day; empty for a purpose that nobody knows. */
    public Optional<Agreement> asked(String purpose, LocalDate day) {
        return all.stream()
                .filter(agreement -> agreement.purpose().equals(purpose))
                .filter(agreement -> !agreement.inForceFrom().isAfter(day))
                .reduce((older, newer) -> newer);
    }

    /** One version, in force or not. */
    public Optional<Agreement> version(String purpose, int version) {
        return all.stream()
                .filter(agreement -> agreement.purpose().equals(purpose) && agreement.version() == version)
                .findFirst();
    }
}
