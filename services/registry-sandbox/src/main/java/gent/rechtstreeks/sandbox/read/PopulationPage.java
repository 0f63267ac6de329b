package gent.rechtstreeks.sandbox.read;

import java.util.List;

/** Some households of the city, each whole; {@code next} is null when they are the last. */
record PopulationPage(List<HouseholdsAnswer.Household> households, String next) {}
