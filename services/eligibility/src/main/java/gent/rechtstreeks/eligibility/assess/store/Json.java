package gent.rechtstreeks.eligibility.assess.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import gent.rechtstreeks.eligibility.assess.Birth;
import gent.rechtstreeks.eligibility.assess.DayCame;
import gent.rechtstreeks.eligibility.assess.Death;
import gent.rechtstreeks.eligibility.assess.LifeEvent;
import gent.rechtstreeks.eligibility.assess.Merge;
import gent.rechtstreeks.eligibility.assess.Move;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.PersonChange;

/** How the domain stands in jsonb columns: ISO dates, and a reader that does not mind what a later version adds. */
final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Outcome.class, NamedOutcome.class)
            .addMixIn(LifeEvent.class, NamedLifeEvent.class)
            .addMixIn(PersonChange.class, NamedPersonChange.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON", e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored JSON cannot be read as " + type.getSimpleName(), e);
        }
    }

    /** Keeps Jackson out of the pure classes. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "ELIGIBLE", value = Outcome.Eligible.class),
        @JsonSubTypes.Type(name = "NOT_ELIGIBLE", value = Outcome.NotEligible.class),
        @JsonSubTypes.Type(name = "FACTS_MISSING", value = Outcome.FactsMissing.class)
    })
    private interface NamedOutcome {}

    /** What stands without a kind was written when there were only births. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Birth.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "BIRTH", value = Birth.class),
        @JsonSubTypes.Type(name = "MOVE", value = Move.class),
        @JsonSubTypes.Type(name = "DATE", value = DayCame.class)
    })
    private interface NamedLifeEvent {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "DEATH", value = Death.class),
        @JsonSubTypes.Type(name = "MERGE", value = Merge.class)
    })
    private interface NamedPersonChange {}
}
