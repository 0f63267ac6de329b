package gent.rechtstreeks.journeys;

import gent.rechtstreeks.journeys.browser.PortalPage;
import gent.rechtstreeks.journeys.browser.Visit;

/** Somebody asks what would happen if. */
final class WhatIf {

    private WhatIf() {}

    /** To another part of Ghent, this month or the first that can be chosen. */
    static void asksForAMove(Visit visit) {
        visit.opens(PortalPage.WHAT_IF);
        visit.writes("We verhuizen. Naar welke postcode?", "9040");
        visit.choosesFirst("In welke maand verhuist u?");
        visit.presses("Bekijk wat er gebeurt");
        visit.reads("Dit gebeurt er dan");
    }
}
