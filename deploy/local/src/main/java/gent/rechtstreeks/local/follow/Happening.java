package gent.rechtstreeks.local.follow;

import gent.rechtstreeks.local.up.Ink;
import java.util.List;

/** What the sandbox let happen, and whom a try logs in as. */
sealed interface Happening permits Birth, Move {

    /** The register's ids; twins are two events. */
    List<String> eventIds();

    /** Those who may hear of it, the reference person first. */
    List<Person> people();

    /** The rights and obligations that it sets off, in the end. */
    List<String> rights();

    /** The sentence with which a try begins. */
    String opening(Ink ink);

    static String status(boolean increasedReimbursement) {
        return increasedReimbursement ? "with increased reimbursement" : "without increased reimbursement";
    }
}
