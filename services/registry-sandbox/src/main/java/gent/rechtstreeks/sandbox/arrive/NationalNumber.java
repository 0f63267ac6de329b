package gent.rechtstreeks.sandbox.arrive;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A national number, which a problem never repeats. */
@Pattern(regexp = "\\d{11}")
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface NationalNumber {
    String message() default "must be a national number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
