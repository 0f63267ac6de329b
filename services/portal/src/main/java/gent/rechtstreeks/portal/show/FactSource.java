package gent.rechtstreeks.portal.show;

import java.util.Arrays;
import java.util.Locale;

/** Who says something of a resident. */
enum FactSource {
    RESIDENT,
    POPULATION_REGISTER,
    SOCIAL_SECURITY_BANK,
    SOCIAL_SECURITY_OFFICE,
    TAX_ADMINISTRATION,
    GROWTH_PACKAGE,
    EDUCATION_REGISTER,
    CHILD_CARE_REGISTER,
    SOCIAL_WELFARE_OFFICE,
    LAND_REGISTER,
    LEASE_REGISTER,
    HOUSING_REGISTER,
    WASTE_COMPANY,
    MOBILITY_COMPANY,
    OTHER;

    /** The one with the name that services use; a source that is newer than these pages is another one. */
    static FactSource of(String name) {
        return Arrays.stream(values())
                .filter(source ->
                        source.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
