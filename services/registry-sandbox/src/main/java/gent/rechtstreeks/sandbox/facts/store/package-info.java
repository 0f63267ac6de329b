/** The books of the authentic sources. */
package gent.rechtstreeks.sandbox.facts.store;
