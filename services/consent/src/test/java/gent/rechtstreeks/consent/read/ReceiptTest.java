package gent.rechtstreeks.consent.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import gent.rechtstreeks.consent.ConsentConfig.Controller;
import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.Channel;
import gent.rechtstreeks.consent.decide.State;
import gent.rechtstreeks.consent.decide.store.AgreementFiles;
import gent.rechtstreeks.consent.decide.store.ConsentRow;
import gent.rechtstreeks.consent.read.Snapshots.ConsentEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTest {

    private static final Path EXAMPLE = Path.of("../../docs/examples/consent-receipt.json");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final UUID RESIDENT = UUID.fromString("7faf78e4-67ae-4af6-a9bd-12e976794e15");
    private static final Instant GIVEN = Instant.parse("2026-03-03T19:20:11.125Z");

    /** What ISO/IEC TS 27560 asks of every record, in the terms of the DPV. */
    private static final List<String> MANDATORY = List.of(
            "dct:identifier",
            "dct:conformsTo",
            "dpv:hasDataSubject",
            "dpv:hasDataController",
            "dpv:hasNotice",
            "dpv:hasProcess",
            "dpv:hasConsentStatus");

    private static final List<String> MANDATORY_OF_A_PROCESS = List.of(
            "dpv:hasPurpose",
            "dpv:hasLegalBasis",
            "dpv:hasPersonalData",
            "dpv:hasRecipient",
            "dpv:hasJurisdiction",
            "dpv:hasStorageCondition",
            "dpv:hasConsentControl");

    @Test
    void theExampleIsOneOfToday() throws IOException {
        String receipt = JSON.writeValueAsString(receipt(
                        event(State.GIVEN, GIVEN, GIVEN.plusSeconds(63_158_400), Channel.APP),
                        event(State.WITHDRAWN, GIVEN.plusSeconds(86_400), null, Channel.WEB)))
                + "\n";
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(EXAMPLE, receipt);
        }

        assertThat(EXAMPLE)
                .as("stale: run mvn -pl services/consent test -Dtest=ReceiptTest -Dwrite-docs=true")
                .hasContent(receipt);
    }

    @Test
    void everyMandatoryFieldOfTheStandardIsThere() {
        Map<?, ?> record = record(receipt(event(State.GIVEN, GIVEN, GIVEN, Channel.APP)));

        assertThat(record.keySet().stream().map(Object::toString)).containsAll(MANDATORY);
        assertThat(((Map<?, ?>) record.get("dpv:hasProcess")).keySet().stream().map(Object::toString))
                .containsAll(MANDATORY_OF_A_PROCESS);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everyStateHasItsTermAndOnlyAYesIsValid(State state) throws JsonProcessingException {
        String receipt = JSON.writeValueAsString(receipt(event(state, GIVEN, null, null)));

        assertThat(receipt.contains("dpv:ConsentGiven")).isEqualTo(state == State.GIVEN);
    }

    @Test
    void whatTheDeskWroteDownDoesNotNameTheWorker() throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(receipt(event(State.GIVEN, GIVEN, GIVEN, Channel.DESK))))
                .contains("\"DESK\"")
                .doesNotContain("worker");
    }

    private static Map<String, Object> receipt(ConsentEvent... events) {
        Agreement agreement = AgreementFiles.read("push-messages/1", JSON);
        UUID record = ConsentRow.idOf(RESIDENT, agreement.purpose());
        return new Receipt(record, RESIDENT, agreement, "en", new Ghent())
                .of(Arrays.asList(events), GIVEN.plusSeconds(90_000));
    }

    private static ConsentEvent event(State state, Instant at, Instant until, Channel channel) {
        return new ConsentEvent(state, at, until, channel);
    }

    private static Map<?, ?> record(Map<String, Object> receipt) {
        return (Map<?, ?>) receipt.get("dpv:hasRecordOfActivity");
    }

    private record Ghent(String name, String url, String address, String storageLocation, String email)
            implements Controller {

        Ghent() {
            this("Stad Gent", "https://stad.gent", "Botermarkt 1, 9000 Gent", "loc:BE", "gentinfo@stad.gent");
        }
    }
}
