package gent.rechtstreeks.portal.show;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every code that a fact may be, by fact: the same code of another fact is called otherwise. */
enum FactCode {
    CHILD_CARE_ENROLMENT_CITY,
    CHILD_CARE_ENROLMENT_INCOME_BASED,
    CHILD_CARE_ENROLMENT_FREE_PRICE,
    CHILD_CARE_ENROLMENT_NONE,
    SCHOOL_ENROLMENT_CITY_SCHOOL,
    SCHOOL_ENROLMENT_OTHER_DUTCH,
    SCHOOL_ENROLMENT_OTHER,
    SCHOOL_ENROLMENT_NONE,
    EMPLOYMENT_EMPLOYEE,
    EMPLOYMENT_SELF_EMPLOYED,
    EMPLOYMENT_CIVIL_SERVANT,
    EMPLOYMENT_NONE,
    DEBT_COUNSELLING_BUDGET_GUIDANCE,
    DEBT_COUNSELLING_BUDGET_MANAGEMENT,
    DEBT_COUNSELLING_COLLECTIVE_SETTLEMENT,
    DEBT_COUNSELLING_NONE,
    COLLECTION_ZONE_BAGS,
    COLLECTION_ZONE_CONTAINER;

    /** Empty when these pages have no words for it. */
    static Optional<FactCode> of(String fact, String code) {
        String name = fact.toUpperCase(Locale.ROOT).replace('-', '_') + "_" + code;
        return Arrays.stream(values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }
}
