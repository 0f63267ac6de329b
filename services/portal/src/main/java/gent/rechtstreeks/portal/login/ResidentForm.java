package gent.rechtstreeks.portal.login;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A form that only residents may hand in, and only whoever was given it. From anybody else nothing is saved, and they read
 * that. A method with this is also {@code @PermitAll}: a role on it would lead to the login at once, without a word.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ResidentForm {

    /** Whether it takes some typing: whoever's session has ended finds what they typed on the page of the form. */
    boolean typed() default false;
}
