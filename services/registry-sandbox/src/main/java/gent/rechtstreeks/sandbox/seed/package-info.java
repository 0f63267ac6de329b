/** Fills an empty database with the synthetic city, once. */
package gent.rechtstreeks.sandbox.seed;
