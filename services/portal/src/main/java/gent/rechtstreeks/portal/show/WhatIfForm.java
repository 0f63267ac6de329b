package gent.rechtstreeks.portal.show;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What somebody typed on the page, as it was typed.
 *
 * @param whose {@code mij} for what is known of the reader, {@code zelf} for what is filled in here
 * @param children {@code ja}, {@code nee}, or empty when that is not said
 * @param facts {@code ja:} or {@code nee:} and the name of the fact
 */
record WhatIfForm(
        @RestForm("voor") String whose,
        @RestForm("kind") String childMonth,
        @RestForm("postcode") String moveTo,
        @RestForm("verhuismaand") String moveMonth,
        @RestForm("inkomen") String income,
        @RestForm("inkomensmaand") String incomeMonth,
        @RestForm("gezin") String size,
        @RestForm("kinderen") String children,
        @RestForm("geboren") String births,
        @RestForm("postcode-nu") String livesIn,
        @RestForm("inkomen-nu") String earns,
        @RestForm("feit") List<String> facts) {

    private static final int LONGEST = 200;

    static final String OWN = "mij";
    static final String TYPED = "zelf";

    WhatIfForm {
        whose = bare(whose);
        childMonth = bare(childMonth);
        moveTo = bare(moveTo);
        moveMonth = bare(moveMonth);
        income = bare(income);
        incomeMonth = bare(incomeMonth);
        size = bare(size);
        children = bare(children);
        births = bare(births);
        livesIn = bare(livesIn);
        earns = bare(earns);
        facts = facts == null ? List.of() : List.copyOf(facts);
    }

    /** One in which nothing is typed yet. */
    static WhatIfForm empty(String whose) {
        return new WhatIfForm(whose, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static String bare(String text) {
        String typed = Objects.requireNonNullElse(text, "").strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }
}
