package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.ExplainedDecision;
import gent.rechtstreeks.portal.ask.Verification;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around one right. */
@MessageBundle("right")
interface RightWords {

    @Message
    String back();

    @Message
    String what();

    @Message
    String who();

    @Message
    String how();

    @Message
    String goTo(String site);

    @Message
    String copy();

    @Message
    String copyHelp();

    @Message
    String why();

    @Message
    String missing();

    @Message
    String missingHere();

    @Message
    String mayNotAsk();

    @Message
    String toldBefore();

    @Message
    String declare();

    @Message
    String tell();

    @Message
    String tellOfChild();

    @Message
    String whoCanSay(String source);

    @Message
    String ofHousehold();

    @Message
    String missingOfOthers();

    @Message
    String facts();

    @Message
    String source(String source, String day);

    @Message
    String ofChild(String label, String day);

    @Message
    String notShown();

    @Message
    String notNamed();

    @Message
    String ofOthers();

    @Message
    String grounds();

    @Message
    String ruleUnseen();

    @Message
    String from(String day);

    @Message
    String fromUnknown();

    @Message
    String until(String day);

    @Message
    String numberSource(String source);

    @Message
    String verification(Verification verification);

    @Message
    String wrong();

    @Message
    String question();

    @Message
    String wrongWhat();

    @Message
    String checkFacts();

    @Message
    String human(String name);

    @Message
    String disagree();

    @Message
    String remedy();

    @Message
    String term(int days);

    @Message
    String suspends();

    @Message
    String doesNotSuspend();

    @Message
    String remedyUnknown(String name);

    @Message
    String history();

    @Message
    String outcome(ExplainedDecision.Outcome outcome);

    @Message
    String arrears(String amount);

    @Message
    String renounce();

    @Message
    String renounceWhat();

    @Message
    String renounced(String day);

    @Message
    String keep();

    @Message
    String keptAsGranted();

    @Message
    String done(Done done);

    @Message
    String trouble(Trouble trouble);

    @Message
    String knownElsewhere();

    @Message
    String notForThis();

    @Message
    String sayItForThis();

    @Message
    String ofChildren(String label);
}
