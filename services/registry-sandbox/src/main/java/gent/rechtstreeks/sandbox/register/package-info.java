/** Lets children be born: chooses the family, keeps the register, tells of it. */
package gent.rechtstreeks.sandbox.register;
