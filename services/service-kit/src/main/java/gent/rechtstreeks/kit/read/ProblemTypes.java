package gent.rechtstreeks.kit.read;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Gives the problems that the platform itself raises (401, 404, 415 …) a type too, from their title. */
@ApplicationScoped
@Startup
class ProblemTypes implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null || problem.getTitle() == null) {
            return problem;
        }
        return HttpProblem.builder(problem)
                .withType(URI.create(Problems.TYPE + camelCase(problem.getTitle())))
                .build();
    }

    static String camelCase(String title) {
        StringBuilder name = new StringBuilder();
        for (String word : title.split("[^A-Za-z]+")) {
            String lower = word.toLowerCase();
            name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return name.toString();
    }
}
