package gent.rechtstreeks.eligibility.assess;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/** The facts that rules ask for, and who could give them. */
public enum FactName {
    /** Verhoogde tegemoetkoming (RVV). Only the social security bank can tell; it is never computed. */
    INCREASED_REIMBURSEMENT("increased-reimbursement", "social-security-bank", true),
    /** Comes with the life event and its snapshots or not at all (a protected address): there is no one to ask it of. */
    DOMICILE("domicile", "population-register", false);

    private final String id;
    private final String source;
    private final boolean askable;

    FactName(String id, String source, boolean askable) {
        this.id = id;
        this.source = source;
        this.askable = askable;
    }

    /** Kebab name, as on the wire. */
    public String id() {
        return id;
    }

    /** Who could give it. */
    public String source() {
        return source;
    }

    /** The facts of a resident that a fact request can bring. */
    public static Stream<FactKey> askableOf(UUID resident) {
        return Arrays.stream(values()).filter(name -> name.askable).map(name -> new FactKey(resident, name.id));
    }

    /** This fact of that resident, as missing. */
    public MissingFact missingOf(UUID resident) {
        return new MissingFact(resident, id, source);
    }

    /** Whether a fact request can bring it. */
    static boolean isAskable(String id) {
        return Arrays.stream(values()).anyMatch(name -> name.askable && name.id.equals(id));
    }
}
