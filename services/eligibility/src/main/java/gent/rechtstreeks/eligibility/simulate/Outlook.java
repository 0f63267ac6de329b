package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.explain.Reader;
import java.util.List;
import java.util.UUID;

/**
 * What would become of every right.
 *
 * @param reader whoever asked, as the one to tell it to
 * @param household that of the reader
 */
public record Outlook(List<Prospect> prospects, Reader reader, UUID household) {}
