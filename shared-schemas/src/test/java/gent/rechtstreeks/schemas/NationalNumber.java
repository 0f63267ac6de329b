package gent.rechtstreeks.schemas;

/** The form of an INSZ, as far as the samples need it. */
final class NationalNumber {

    private NationalNumber() {}

    /** Eleven digits, a month that no real person has (+60), and the right check digits. */
    static boolean isSynthetic(String insz) {
        return insz.matches("\\d{2}(6[1-9]|7[0-2])\\d{7}") && checkDigitsHold(insz);
    }

    private static boolean checkDigitsHold(String insz) {
        long digits = Long.parseLong(insz.substring(0, 9));
        long check = Long.parseLong(insz.substring(9));
        long bornBefore2000 = 97 - digits % 97;
        long bornSince2000 = 97 - (2_000_000_000L + digits) % 97;
        return check == bornBefore2000 || check == bornSince2000;
    }
}
