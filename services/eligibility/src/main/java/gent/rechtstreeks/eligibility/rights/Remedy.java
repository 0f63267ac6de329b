package gent.rechtstreeks.eligibility.rights;

/**
 * What can be done against a decision.
 *
 * @param body who hears the appeal; null when that was not verified, and then only the contact is told
 * @param termDays within how many days; null when not verified
 * @param suspends whether the decision waits for the appeal; null when not verified
 * @param contact who helps
 */
public record Remedy(String body, Integer termDays, Boolean suspends, String contact) {

    public boolean isVerified() {
        return body != null;
    }
}
