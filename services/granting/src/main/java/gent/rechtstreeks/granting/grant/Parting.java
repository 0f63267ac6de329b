package gent.rechtstreeks.granting.grant;

import java.util.List;
import java.util.UUID;

/**
 * What is known of a resident no longer says that another one survived it, after it did.
 *
 * @param version the version of the resident that says so
 */
public record Parting(UUID resident, long version) {

    /** No machine takes a merge back: a human looks at each case that it moved. */
    public static HumanTask task(List<Grant> standing) {
        return new HumanTask(TaskKind.MERGE_TAKEN_BACK, standing);
    }
}
