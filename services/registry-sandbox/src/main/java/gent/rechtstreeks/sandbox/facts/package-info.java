/** What authentic sources keep of people who do not exist, as plain Java: dealt out by a table, changed by operators. */
package gent.rechtstreeks.sandbox.facts;
