package gent.rechtstreeks.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Stories in which somebody looks at the portal. {@code pages} tells them, since they need a browser; {@code verify} does not. */
@Journey
@Tag("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InABrowser {}
