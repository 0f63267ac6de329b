/** What operators ask of the register: births, many births, repeated messages. */
package gent.rechtstreeks.sandbox.arrive;
