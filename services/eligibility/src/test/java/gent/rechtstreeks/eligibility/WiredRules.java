package gent.rechtstreeks.eligibility;

import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import gent.rechtstreeks.eligibility.rights.RightsFiles;
import gent.rechtstreeks.eligibility.rulebook.Loading;
import gent.rechtstreeks.eligibility.rulebook.RuleFiles;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules as the service wires them, without the service. */
public final class WiredRules {

    /** The waste bags are signed off as demonstration data. */
    private static final Map<String, String> CONFIG = Map.of(
            "rechtstreeks.eligibility.signed-off", "waste-bags",
            "rechtstreeks.eligibility.demonstration-grounds", "all",
            "rechtstreeks.eligibility.due-dates-poll", "PT10S",
            "rechtstreeks.eligibility.rulebook-poll", "PT5S",
            "rechtstreeks.eligibility.contact.name", "a desk",
            "rechtstreeks.eligibility.contact.email", "desk@example.org");

    private WiredRules() {}

    public static Loading loading() {
        EligibilityConfig config = new SmallRyeConfigBuilder()
                .withMapping(EligibilityConfig.class)
                .withSources(new PropertiesConfigSource(CONFIG, "test", 100))
                .build()
                .getConfigMapping(EligibilityConfig.class);
        return new Rules().loading(config);
    }

    /** What comes with the service. */
    public static RuleFiles shipped() {
        return RuleFiles.among(RightsFiles.textsOfTheService());
    }

    /** A few rights of it. */
    public static RuleFiles few() {
        SortedMap<String, String> few = new TreeMap<>(shipped().texts());
        few.keySet().removeIf(path -> path.startsWith("rights/") && !TheRules.NAMES.contains(path.split("/")[1]));
        return new RuleFiles(few);
    }
}
