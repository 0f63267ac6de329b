package gent.rechtstreeks.kit.read;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says that a body cannot be read without repeating what stood in it: that may be personal data. */
class MalformedBody {

    private static final int BEFORE_THE_LIBRARY = 1;

    @ServerExceptionMapper(
            value = {
                JsonParseException.class,
                MismatchedInputException.class,
                InvalidFormatException.class,
                UnrecognizedPropertyException.class
            },
            priority = BEFORE_THE_LIBRARY)
    Response malformed() {
        HttpProblem problem =
                Problems.badRequest("malformedBody", "The body of the request cannot be read as it should.");
        return problem.toResponse();
    }
}
