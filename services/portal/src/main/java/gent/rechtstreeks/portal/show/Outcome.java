package gent.rechtstreeks.portal.show;

import java.net.URI;

/**
 * What came of a form, said on the page to which it leads back.
 *
 * @param done what was done, in a word of the address; null when nothing was
 * @param failed what was not; null when nothing failed
 */
record Outcome(String done, String failed) {

    static URI done(String page, String what) {
        return URI.create(page + "?gelukt=" + what);
    }

    static URI failed(String page, String what) {
        return URI.create(page + "?mislukt=" + what);
    }
}
