package gent.rechtstreeks.lifeevents.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All that one source is asked at once, of whomever and for whichever purposes. */
record FactsQuestion(String source, List<WireQuestion> questions) {

    static FactsQuestion of(String source, List<AskedFact> asked) {
        return new FactsQuestion(source, asked.stream().map(WireQuestion::of).toList());
    }

    record WireQuestion(UUID reference, String insz, String fact, String purpose, LocalDate on) {

        static WireQuestion of(AskedFact asked) {
            return new WireQuestion(
                    asked.reference(), asked.person().digits(), asked.fact(), asked.purpose(), asked.on());
        }

        @Override
        public String toString() {
            return "WireQuestion[hidden]";
        }
    }
}
