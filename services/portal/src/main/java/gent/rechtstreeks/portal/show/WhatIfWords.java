package gent.rechtstreeks.portal.show;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said on the page "what if". */
@MessageBundle("whatif")
interface WhatIfWords {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String onlyIf();

    @Message
    String firstDay();

    @Message
    String noPromise();

    @Message
    String kept();

    @Message
    String nothingKept();

    @Message
    String loggedOut();

    @Message
    String noHousehold();

    @Message
    String nothingChanges();

    @Message
    String faulty();

    @Message
    String outcome();

    @Message
    String again();

    @Message
    String fillIn();

    @Message
    String forYou();

    @Message
    String forAnother();

    @Message
    String whatChanges();

    @Message
    String whatChangesHelp();

    @Message
    String child();

    @Message
    String noChild();

    @Message
    String moveTo();

    @Message
    String postalCodeHelp();

    @Message
    String moveMonth();

    @Message
    String noMove();

    @Message
    String income();

    @Message
    String incomeHelp();

    @Message
    String incomeMonth();

    @Message
    String noIncome();

    @Message
    String howItIs();

    @Message
    String howItIsHelp();

    @Message
    String size();

    @Message
    String sizeHelp();

    @Message
    String children();

    @Message
    String births();

    @Message
    String birthsHelp();

    @Message
    String livesIn();

    @Message
    String earns();

    @Message
    String questions();

    @Message
    String questionsHelp();

    @Message
    String notSaid();

    @Message
    String dontKnow();

    @Message
    String look();

    @Message
    String wrongMonth();

    @Message
    String wrongPostalCode();

    @Message
    String wrongAmount();

    @Message
    String wrongSize();

    @Message
    String wrongBirths();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String todo();

    @Message
    String aPerson();

    @Message
    String unknown();

    @Message
    String perhaps();

    @Message
    String notYet();

    @Message
    String differences();

    @Message
    String noDifferences();

    @Message
    String right();

    @Message
    String now();

    @Message
    String after();

    @Message
    String difference();

    @Message
    String since(String month);

    @Message
    String won();

    @Message
    String perhapsWon();

    @Message
    String mustDo();

    @Message
    String lost();

    @Message
    String amountChanged();

    @Message
    String goesToAPerson();

    @Message
    String becomesUnknown();

    @Message
    String ruledOut();

    @Message
    String byTime();

    @Message
    String none();

    @Message
    String then();

    @Message
    String weDontKnow();

    @Message
    String byMonth();

    @Message
    String asTable();

    @Message
    String chartWhat();

    @Message
    String alsoByTime();

    @Message
    String stillUnknown();

    @Message
    String stillUnknownWhat();

    @Message
    String same(int count);

    @Message
    String sameWhat();

    @Message
    String notLooked(int count);

    @Message
    String notLookedWhat();

    @Message
    String movesAnnounce();
}
