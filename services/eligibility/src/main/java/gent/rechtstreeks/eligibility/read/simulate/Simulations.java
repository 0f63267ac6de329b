package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.rights.FactDeclarations;
import gent.rechtstreeks.eligibility.rulebook.store.Assessors;
import gent.rechtstreeks.eligibility.rulebook.store.Shelf;
import gent.rechtstreeks.eligibility.simulate.Simulation;
import jakarta.enterprise.context.ApplicationScoped;

/** Simulates by the rulebook that is in force. */
@ApplicationScoped
class Simulations {

    private final Assessors assessors;
    private volatile Made last;

    Simulations(Assessors assessors) {
        this.assessors = assessors;
    }

    Made byNow() {
        Shelf.Loaded inForce = assessors.lastSeen();
        Made made = last;
        if (made == null || made.by() != inForce) {
            made = new Made(
                    inForce, new Simulation(inForce.assessor(), inForce.rules().rights()));
            last = made;
        }
        return made;
    }

    /** Reading the rules of every right takes a while, so it is done once for each rulebook. */
    record Made(Shelf.Loaded by, Simulation simulation) {

        FactDeclarations facts() {
            return by.rules().rights().facts();
        }
    }
}
