package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.notifications.deliver.EveryMessage;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.prefer.Language;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A translation says what the Dutch says: as much, with the same figures and under the same official names. */
class TranslationTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String BETWEEN_THOUSANDS = "(?<=\\d)[.,\\u00a0](?=\\d{3})";

    private final Wordings wordings = PlainTexts.wordings();

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsLeftOut(Language language, Message message) {
        assertThat(body(language, message).lines().map(TranslationTest::shape))
                .containsExactlyElementsOf(
                        dutch(message).lines().map(TranslationTest::shape).toList());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void theFiguresAreTheSame(Language language, Message message) {
        assertThat(numbers(body(language, message))).containsExactlyInAnyOrderElementsOf(numbers(dutch(message)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void theOfficialNameStays(Language language, Message message) {
        assertThat(body(language, message)).contains(officialNames(message));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noTranslationSaysThatItIsOfficial(Language language, Message message) {
        assertThat(wordings.in(language).of(message, false).title() + body(language, message))
                .doesNotContainIgnoringCase("official", "officiel");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void inFrenchNoSignStandsAloneOnANewLine(Message message) {
        Text text = wordings.in(Language.FRENCH).of(message, true);

        assertThat(PlainTexts.withoutOfficialNames(text.title() + "\n" + text.body()))
                .doesNotContainPattern("[^\\u00a0][?;:!](?!//)");
    }

    static Stream<Arguments> translations() {
        return Language.KNOWN.stream()
                .filter(language -> language.original().isPresent())
                .flatMap(language -> messages().map(message -> Arguments.of(language, message)));
    }

    static Stream<Message> messages() {
        return EveryMessage.once();
    }

    private static List<String> officialNames(Message message) {
        return message instanceof Message.RightsToAskFor several
                ? several.rights().stream().map(TranslationTest::officialName).toList()
                : List.of(officialName(message));
    }

    private static String officialName(Message message) {
        return switch (message) {
            case Message.RightToAskFor it -> nameInTheModule(it.about().right());
            case Message.RightProposed it -> nameInTheModule(it.about().right());
            case Message.ObligationToMeet it -> nameInTheModule(it.about().right());
            case Message.RightGranted it -> nameInTheModule(it.about().right());
            case Message.RightRaised it -> nameInTheModule(it.about().right());
            case Message.RightToFindOut it -> nameInTheModule(it.about().right());
            case Message.RightsToAskFor it -> throw new IllegalArgumentException("it has several");
            case Message.BirthToDeclare it -> "(geboorteaangifte)";
            case Message.BirthGrantToAskFor it -> "(startbedrag)";
            case Message.BirthGrantToFindOut it -> "(startbedrag)";
            case Message.AddressToDeclare it -> "(adresaangifte)";
            case Message.TemporaryParkingPermitToAskFor it -> "(tijdelijke bewonersvergunning)";
            case Message.WasteBagsGranted it -> "(tegemoetkoming voor vuilniszakken)";
            case Message.WasteBagsRaised it -> "(tegemoetkoming voor vuilniszakken)";
            case Message.WasteBagsToFindOut it -> "(tegemoetkoming voor vuilniszakken)";
            case Message.LookedAtByAPerson it -> officialName(it.right());
            // It names no right, in no language.
            case Message.SupportAfterStillbirth it -> "";
        };
    }

    private static String officialName(String right) {
        return switch (right) {
            case "birth-declaration" -> "(geboorteaangifte)";
            case "birth-grant" -> "Groeipakket";
            case "waste-bags" -> "(tegemoetkoming voor vuilniszakken)";
            case "address-declaration" -> "(adresaangifte)";
            case "temporary-parking-permit" -> "(tijdelijke bewonersvergunning)";
            default -> nameInTheModule(right);
        };
    }

    private static String nameInTheModule(String right) {
        return PlainTexts.RIGHTS.named(right).in(Language.DUTCH).name();
    }

    private String dutch(Message message) {
        return body(Language.DUTCH, message);
    }

    private String body(Language language, Message message) {
        return wordings.in(language).of(message, false).body();
    }

    private static String shape(String line) {
        if (line.isEmpty()) {
            return "nothing";
        }
        return line.startsWith("- ") ? "item" : "paragraph";
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text.replaceAll(BETWEEN_THOUSANDS, ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
