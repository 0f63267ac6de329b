package gent.rechtstreeks.lifeevents.ask;

import java.time.LocalDate;
import java.util.List;

/** Which social status do these people have on that day? Purpose is part of the question: the source keeps it. */
record StatusQuestion(List<String> insz, LocalDate on, String purpose) {}
