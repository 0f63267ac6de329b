/** Lets children be born and people move: chooses whom it happens to, keeps the register, tells of it. */
package gent.rechtstreeks.sandbox.register;
