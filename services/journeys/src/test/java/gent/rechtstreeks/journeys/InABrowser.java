package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.browser.Browser;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Stories in which somebody looks at the portal: not told where there is no browser, which {@code verify} then says. */
@Journey
@Tag("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InABrowser.Condition.class)
@interface InABrowser {

    /** Before the world is started. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Browser.isThere()
                    ? ConditionEvaluationResult.enabled("there is a browser")
                    : ConditionEvaluationResult.disabled(Browser.NONE);
        }
    }
}
