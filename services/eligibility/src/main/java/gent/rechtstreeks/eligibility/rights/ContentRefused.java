package gent.rechtstreeks.eligibility.rights;

import java.util.List;
import java.util.stream.Collectors;

/** What stands in files of rights cannot be used: which file, at which place, and what to write there instead. */
public final class ContentRefused extends IllegalStateException {

    private final transient List<Fault> faults;

    ContentRefused(String file, String place, String why) {
        this(List.of(new Fault(file, place, why)));
    }

    private ContentRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Several files are refused at once, so that nobody has to mend them one by one. */
    static ContentRefused together(List<ContentRefused> all) {
        return new ContentRefused(
                all.stream().flatMap(one -> one.faults.stream()).toList());
    }

    /** The first of each file. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * One of them.
     *
     * @param place a key, a line, or the whole file
     */
    public record Fault(String file, String place, String why) {

        @Override
        public String toString() {
            return "%s: %s: %s".formatted(file, place, why);
        }
    }
}
