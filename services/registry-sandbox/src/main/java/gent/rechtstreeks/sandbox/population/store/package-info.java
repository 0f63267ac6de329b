/** The population and its births as they stand in the database. */
package gent.rechtstreeks.sandbox.population.store;
