package gent.rechtstreeks.notifications.deliver.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import gent.rechtstreeks.notifications.deliver.Message;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * A message as JSON in the database: its name and its parameters. The names are data: they never change. One that lacks
 * what its text needs is refused here, by the name of what is missing: nobody reads half a text.
 */
@Converter
public class MessageJson implements AttributeConverter<Message, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(Message.class, Names.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "message")
    @JsonSubTypes({
        @Type(name = "birth-to-declare", value = Message.BirthToDeclare.class),
        @Type(name = "birth-grant-to-ask-for", value = Message.BirthGrantToAskFor.class),
        @Type(name = "address-to-declare", value = Message.AddressToDeclare.class),
        @Type(name = "temporary-parking-permit-to-ask-for", value = Message.TemporaryParkingPermitToAskFor.class),
        @Type(name = "support-after-stillbirth", value = Message.SupportAfterStillbirth.class),
        @Type(name = "waste-bags-granted", value = Message.WasteBagsGranted.class),
        @Type(name = "waste-bags-raised", value = Message.WasteBagsRaised.class),
        @Type(name = "birth-grant-to-find-out", value = Message.BirthGrantToFindOut.class),
        @Type(name = "waste-bags-to-find-out", value = Message.WasteBagsToFindOut.class),
        @Type(name = "right-to-ask-for", value = Message.RightToAskFor.class),
        @Type(name = "rights-to-ask-for", value = Message.RightsToAskFor.class),
        @Type(name = "right-proposed", value = Message.RightProposed.class),
        @Type(name = "obligation-to-meet", value = Message.ObligationToMeet.class),
        @Type(name = "right-granted", value = Message.RightGranted.class),
        @Type(name = "right-raised", value = Message.RightRaised.class),
        @Type(name = "right-to-find-out", value = Message.RightToFindOut.class),
        @Type(name = "looked-at-by-a-person", value = Message.LookedAtByAPerson.class)
    })
    private interface Names {}

    @Override
    public String convertToDatabaseColumn(Message message) {
        try {
            return message == null ? null : JSON.writerFor(Message.class).writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message cannot be written as JSON", e);
        }
    }

    @Override
    public Message convertToEntityAttribute(String json) {
        try {
            return json == null ? null : JSON.readValue(json, Message.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored message cannot be read", e);
        }
    }
}
