package gent.rechtstreeks.lifeevents.takeon;

import gent.rechtstreeks.lifeevents.identity.Reading;

/**
 * A stretch of the register's list of households.
 *
 * @param next where the list goes on, in the register's own words; null at its end
 */
public record PopulationPage(Reading reading, String next) {}
