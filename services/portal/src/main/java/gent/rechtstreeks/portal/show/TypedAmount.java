package gent.rechtstreeks.portal.show;

/** An amount as people type it here: a comma before the cents, and maybe points, spaces or a euro sign. */
final class TypedAmount {

    private static final String THOUSANDS = "\\d{1,3}(\\.\\d{3})+";

    private TypedAmount() {}

    /** As services read it; what is no amount stays as it is, for them to refuse. */
    static String sent(String typed) {
        String bare = typed.replaceAll("[\\s\\u00a0\\u202f€]|(?i:eur(o)?)", "");
        boolean isWritten = bare.contains(",") || bare.matches(THOUSANDS);
        return isWritten ? bare.replace(".", "").replace(',', '.') : bare;
    }

    /** As people read it in a field. */
    static String shown(String sent) {
        return sent.replace('.', ',').replaceAll(",00$", "");
    }
}
