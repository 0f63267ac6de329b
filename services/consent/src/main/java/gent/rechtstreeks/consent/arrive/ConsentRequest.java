package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.decide.Answer;
import gent.rechtstreeks.consent.decide.Channel;
import gent.rechtstreeks.consent.decide.Source;
import gent.rechtstreeks.consent.decide.Wish;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What a resident answers: the same three words in the same shape, whichever the answer is.
 *
 * @param agreementVersion the version that the resident read
 */
record ConsentRequest(
        @NotNull Answer decision,
        @NotNull @Min(1) Integer agreementVersion,
        @NotNull Channel channel) {

    Wish wish() {
        if (channel.isStaffed()) {
            throw Refusals.notYourChannel();
        }
        return new Wish(decision, agreementVersion, Source.resident(channel));
    }
}
