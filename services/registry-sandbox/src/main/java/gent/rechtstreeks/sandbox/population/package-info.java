/** The people of a Ghent that does not exist, as plain Java: no database, no HTTP, no clock of its own. */
package gent.rechtstreeks.sandbox.population;
