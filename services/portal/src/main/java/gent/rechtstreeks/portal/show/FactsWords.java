package gent.rechtstreeks.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around what the city knows of a resident. */
@MessageBundle("facts")
interface FactsWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String alsoUsed();

    @Message
    String noFraud();

    @Message
    String register();

    @Message
    String registerWhat();

    @Message
    String bornOn();

    @Message
    String householdSize();

    @Message
    String postalCode();

    @Message
    String registerWrong();

    @Message
    String found();

    @Message
    String foundNothing();

    @Message
    String notFound();

    @Message
    String notFoundWhat();

    @Message
    String own();

    @Message
    String ownNothing();

    @Message
    String say();

    @Message
    String sayWhat();

    @Message
    String ofAChild();

    @Message
    String sayOther();

    @Message
    String sayOtherWhat();

    @Message
    String saidYourself();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String noData();

    @Message
    String notAllowed();

    @Message
    String from();

    @Message
    String saidOn();

    @Message
    String seenOn();

    @Message
    String since();

    @Message
    String until();

    @Message
    String askedFor();

    @Message
    String ground();

    @Message
    String wrong();

    @Message
    String wrongSource(String source);

    @Message
    String wrongHuman();

    @Message
    String wrongSay();

    @Message
    String wrongSayWhat();

    @Message
    String change();

    @Message
    String takeBack();

    @Message
    String doneSaved();

    @Message
    String doneTakenBack();

    @Message
    String failed();

    @Message
    String source(FactSource source);

    @Message
    String code(FactCode code);

    @Message
    String hours(String number);

    @Message
    String countsFrom();

    @Message
    String countsUntil();

    @Message
    String storedSince();
}
