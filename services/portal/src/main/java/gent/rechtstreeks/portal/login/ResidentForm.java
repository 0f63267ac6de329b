package gent.rechtstreeks.portal.login;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A form that only residents may hand in. Whoever's session has ended logs in and finds what they typed. A method with this
 * is also {@code @PermitAll}: a role on it would lead to the login at once, and lose it.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ResidentForm {}
