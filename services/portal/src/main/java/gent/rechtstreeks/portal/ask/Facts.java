package gent.rechtstreeks.portal.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the city knows of a resident.
 *
 * @param register what the population register told of them; null when nothing yet
 * @param declarable what they may say themselves
 */
public record Facts(Register register, List<Fact> facts, List<Declarable> declarable) {

    /** An answer that lacks these is none. */
    public Facts {
        facts = List.copyOf(facts);
        declarable = List.copyOf(declarable);
    }

    /**
     * What comes with life events.
     *
     * @param householdSize the resident included; null when not known
     * @param postalCode null when not known, or not to be known
     * @param storedAt since when what is of the resident alone stands with the city as it does
     */
    public record Register(LocalDate bornOn, Integer householdSize, String postalCode, Instant storedAt) {

        @Override
        public String toString() {
            return "Register[hidden]";
        }
    }

    /** What a source, or the resident, answered. */
    public enum State {
        KNOWN,
        NO_DATA,
        NOT_ALLOWED
    }

    /** What a value is. */
    public enum Type {
        YES_OR_NO,
        DATE,
        CODE,
        AMOUNT,
        COUNT,
        /** Whole hours of a day. */
        HOURS
    }

    /**
     * One thing that is known.
     *
     * @param type null for a fact that rules use no more
     * @param value null unless known
     * @param money the value of an amount
     * @param source name of who said it
     * @param validFrom null when it is open
     * @param validUntil the first day that it is so no more; null when it is open
     * @param obtainedFor the rights for which it was asked
     */
    public record Fact(
            String fact,
            String label,
            Type type,
            State state,
            String value,
            Money money,
            boolean selfDeclared,
            String source,
            Instant asOf,
            LocalDate validFrom,
            LocalDate validUntil,
            List<Obtained> obtainedFor) {

        public Fact {
            Objects.requireNonNull(fact);
            Objects.requireNonNull(label);
            Objects.requireNonNull(state);
            obtainedFor = List.copyOf(obtainedFor);
            if (type == Type.DATE && state == State.KNOWN) {
                LocalDate.parse(value);
            }
        }

        @Override
        public String toString() {
            return "Fact[hidden]";
        }
    }

    /** A right for which something was asked, and on which ground. */
    public record Obtained(String purpose, String legalBasis) {}

    /**
     * Something that the resident may say.
     *
     * @param codes what a code may be
     * @param source who else says it; {@code resident} when nobody does
     */
    public record Declarable(String fact, String label, Type type, List<String> codes, String source) {

        public Declarable {
            Objects.requireNonNull(fact);
            Objects.requireNonNull(label);
            Objects.requireNonNull(type);
            codes = List.copyOf(codes);
            Objects.requireNonNull(source);
        }

        /** Whether nobody but the resident can know it. */
        public boolean isOnlyTheirs() {
            return source.equals("resident");
        }
    }

    public Optional<Declarable> declarable(String fact) {
        return declarable.stream().filter(one -> one.fact().equals(fact)).findFirst();
    }
}
