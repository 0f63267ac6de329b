package gent.rechtstreeks.local.up;

/** Colours on a terminal, plain text elsewhere. */
public record Ink(boolean colours) {

    /** The script that starts us knows whether its output is a terminal. */
    public static Ink fromScript() {
        return new Ink(Boolean.getBoolean("rechtstreeks.colours"));
    }

    public String bold(String text) {
        return in("1", text);
    }

    public String dim(String text) {
        return in("2", text);
    }

    public String green(String text) {
        return in("32", text);
    }

    public String yellow(String text) {
        return in("33", text);
    }

    public String red(String text) {
        return in("31", text);
    }

    private String in(String code, String text) {
        return colours && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
