/** What operators ask of the register: births, many births, moves, and what becomes of them. */
package gent.rechtstreeks.sandbox.arrive;
