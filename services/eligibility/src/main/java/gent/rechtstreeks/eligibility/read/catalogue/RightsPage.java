package gent.rechtstreeks.eligibility.read.catalogue;

import java.time.LocalDate;
import java.util.List;

/** All rights and obligations, on a day. */
public record RightsPage(LocalDate on, List<RightView> rights) {}
