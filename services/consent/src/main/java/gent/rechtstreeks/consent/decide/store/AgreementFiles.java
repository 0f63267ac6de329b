package gent.rechtstreeks.consent.decide.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import gent.rechtstreeks.consent.ConsentConfig;
import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.AgreementText;
import gent.rechtstreeks.consent.decide.Agreements;
import gent.rechtstreeks.consent.decide.Canonical;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** Reads the agreements of this release; one that cannot be read keeps the service from starting. */
public final class AgreementFiles {

    @Produces
    @Singleton
    @Startup
    static Agreements agreements(ConsentConfig config, ObjectMapper json) {
        return new Agreements(
                config.agreements().stream().map(name -> read(name, json)).toList());
    }

    /** One agreement, by {@code purpose/version}. */
    public static Agreement read(String name, ObjectMapper json) {
        try (InputStream file = resource("agreements/" + name + ".json")) {
            byte[] bytes = file.readAllBytes();
            AgreementFile read = json.readValue(bytes, AgreementFile.class);
            return checked(name, read).toAgreement(Canonical.hash(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("The agreement " + name + " cannot be read", e);
        }
    }

    private static InputStream resource(String path) throws IOException {
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
        if (file == null) {
            throw new IOException("there is no file " + path);
        }
        return file;
    }

    private static AgreementFile checked(String name, AgreementFile file) throws IOException {
        boolean isSound = name.equals(file.purpose + "/" + file.version)
                && file.substanceSince >= 1
                && file.substanceSince <= file.version
                && !file.term.isNegative()
                && !file.term.isZero();
        if (!isSound) {
            throw new IOException("it contradicts itself or its name");
        }
        return file;
    }

    private record AgreementFile(
            String purpose,
            int version,
            int substanceSince,
            LocalDate inForceFrom,
            Period term,
            String dpvPurpose,
            List<String> dpvData,
            Map<String, AgreementText> texts) {

        Agreement toAgreement(String hash) {
            return new Agreement(purpose, version, substanceSince, inForceFrom, term, dpvPurpose, dpvData, hash, texts);
        }
    }
}
