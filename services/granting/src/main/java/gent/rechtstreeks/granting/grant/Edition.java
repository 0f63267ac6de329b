package gent.rechtstreeks.granting.grant;

import java.util.UUID;

/**
 * Which assessment this is, and how new.
 *
 * @param subjectId whom it was made of, before any merge; null in what was decided before that was kept
 */
public record Edition(UUID assessmentId, long revision, long lifeEventVersion, UUID subjectId) {

    /**
     * Of two assessments of one case, the one on the newer life event counts, then the one that was made of who the
     * subject is now, then the one with the lower id: none of it goes by who comes first. When a move that named the
     * younger names the survivor, what closes the younger's does not close the survivor's.
     */
    boolean isBehind(Edition other, UUID subject) {
        if (assessmentId.equals(other.assessmentId)) {
            return revision < other.revision;
        }
        if (lifeEventVersion != other.lifeEventVersion) {
            return lifeEventVersion < other.lifeEventVersion;
        }
        return isOf(subject) == other.isOf(subject)
                ? other.assessmentId.compareTo(assessmentId) < 0
                : other.isOf(subject);
    }

    private boolean isOf(UUID subject) {
        return subject.equals(subjectId);
    }
}
