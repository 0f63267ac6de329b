package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Situation;
import gent.rechtstreeks.eligibility.assess.Verification;
import gent.rechtstreeks.eligibility.rights.Grounds;
import gent.rechtstreeks.eligibility.rights.Rights;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import java.util.Map;
import java.util.Set;

/** The rules that come with the service, loaded once for all tests. */
public final class TheRules {

    private static final Rights CONTENT = RightsFiles.ofTheService();
    public static final Set<String> NAMES =
            Set.of("birth-declaration", "birth-grant", "address-declaration", "temporary-parking-permit", "waste-bags");
    public static final Rights SOME = of(NAMES, CONTENT.grounds());
    private static final DmnRuleBook AS_WRITTEN = DmnRuleBook.of(CONTENT, Map.of());

    private TheRules() {}

    /** As long as nobody signed anything off. */
    public static DmnRuleBook asWritten() {
        return AS_WRITTEN;
    }

    /** A few of them: for what is the same whatever the rights are. */
    public static DmnRuleBook some() {
        return DmnRuleBook.of(SOME, Map.of());
    }

    /** A few of them, with waste bags signed off. */
    public static DmnRuleBook someSignedOff() {
        return DmnRuleBook.of(SOME, Map.of("waste-bags", Verification.SIGNED_OFF));
    }

    /** A few of them, which may use facts without an authorisation, to demonstrate it. */
    static DmnRuleBook demonstrated(String... names) {
        return DmnRuleBook.of(of(Set.of(names), CONTENT.grounds().demonstrating(Set.of(Grounds.ALL))), Map.of());
    }

    /** One of them. */
    public static DmnRuleBook only(String right) {
        return only(right, CONTENT.grounds());
    }

    /** One of them, which may use facts on these grounds. */
    static DmnRuleBook only(String right, Grounds grounds) {
        return DmnRuleBook.of(of(Set.of(right), grounds), Map.of());
    }

    private static Rights of(Set<String> names, Grounds grounds) {
        return new Rights(
                CONTENT.all().stream()
                        .filter(right -> names.contains(right.name()))
                        .toList(),
                CONTENT.facts(),
                CONTENT.parameters(),
                grounds);
    }

    /** The one answer on one right, whatever set it off. */
    static Assessment answer(String right, Situation situation) {
        return AS_WRITTEN.right(right).assess(situation).getFirst();
    }
}
