package gent.rechtstreeks.sandbox.read;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whom a source is asked about. */
record PeopleRequest(@NotNull @Size(min = 1, max = MOST) List<@NotNull @Pattern(regexp = INSZ) String> insz) {
    static final int MOST = 4_000;
    static final String INSZ = "\\d{11}";
}
