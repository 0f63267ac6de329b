package gent.rechtstreeks.eligibility.read.own;

import java.util.List;

/**
 * A stretch of a resident's answers, the latest first.
 *
 * @param next where to read on; null when there are no more
 */
record AssessmentPage(List<AssessmentLine> assessments, String next) {}
