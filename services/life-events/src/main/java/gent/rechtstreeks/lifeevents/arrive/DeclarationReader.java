package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.facts.Declaration;
import gent.rechtstreeks.lifeevents.facts.FactDeclaration;
import gent.rechtstreeks.lifeevents.facts.FactDeclarations;
import gent.rechtstreeks.lifeevents.facts.FactValue;
import gent.rechtstreeks.lifeevents.facts.NotOfThisType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Reads what residents say of themselves, and refuses what cannot be. What was sent is not repeated. */
@ApplicationScoped
class DeclarationReader {

    private final FactDeclarations facts;
    private final LifeEventsConfig config;

    DeclarationReader(FactDeclarations facts, LifeEventsConfig config) {
        this.facts = facts;
        this.config = config;
    }

    /** Refuses what residents may never have declared. */
    FactDeclaration endable(String name) {
        FactDeclaration fact =
                facts.find(name).orElseThrow(() -> Problems.notFound("unknownFact", "There is no fact of this name."));
        if (!fact.isForResidents() && !fact.isForAChild()) {
            throw Problems.forbidden(
                    "notYoursToDeclare", "A register tells this; what is wrong there must be put right there.");
        }
        return fact;
    }

    private FactDeclaration declarable(String name) {
        FactDeclaration fact = endable(name);
        if (fact.isForAChild()) {
            throw Problems.forbidden("ofAChild", "This is a fact of a child; nobody can say it for a child here yet.");
        }
        return fact;
    }

    Declaration read(String name, DeclarationRequest request, LocalDate today) {
        FactValue value = value(declarable(name), request.value());
        LocalDate from = request.validFrom() == null ? today.minus(config.declaredBack()) : request.validFrom();
        LocalDate until = request.validUntil() == null ? today.plus(config.declaredFor()) : request.validUntil();
        if (!from.isBefore(until)
                || from.isBefore(today.minus(config.furthestDeclaration()))
                || until.isAfter(today.plus(config.furthestDeclaration()))) {
            throw Problems.badRequest(
                    "invalidPeriod",
                    "It counts from a day on until a later one, neither further away than "
                            + config.furthestDeclaration() + ".");
        }
        return new Declaration(name, value, from, until);
    }

    private static FactValue value(FactDeclaration fact, String said) {
        try {
            return fact.type().read(said);
        } catch (NotOfThisType fault) {
            throw Problems.badRequest("invalidValue", "The value " + fault.getMessage() + ".");
        }
    }
}
