package gent.rechtstreeks.lifeevents.arrive;

import static gent.rechtstreeks.lifeevents.arrive.Implausible.refuse;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.NotAnInsz;

/** What has the right form, from whichever register it comes. A reason names the rule, never the people. */
final class Form {

    private Form() {}

    static String eventId(String id) {
        refuse(id.isBlank(), "no event id");
        return id;
    }

    static long version(long version) {
        refuse(version < 1, "version below 1");
        return version;
    }

    static Insz insz(String digits, String whose) {
        try {
            return new Insz(digits);
        } catch (NotAnInsz e) {
            throw new BadMessage("INSZ of a " + whose + " " + e.getMessage());
        }
    }

    static String municipality(String code) {
        refuse(!code.matches("\\d{5}"), "a municipality is not five digits");
        return code;
    }

    static String postalCode(String code) {
        refuse(!code.matches("\\d{4}"), "a postal code is not four digits");
        return code;
    }
}
