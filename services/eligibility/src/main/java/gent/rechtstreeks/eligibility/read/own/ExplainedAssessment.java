package gent.rechtstreeks.eligibility.read.own;

import gent.rechtstreeks.eligibility.explain.Explanation;

/** One answer with its explanation, as one resident reads it. */
record ExplainedAssessment(AssessmentLine assessment, Explanation explanation) {}
