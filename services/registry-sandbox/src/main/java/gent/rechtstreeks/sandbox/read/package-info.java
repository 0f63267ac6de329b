/** What the sandbox answers as an authentic source, with faults that can be switched on. */
package gent.rechtstreeks.sandbox.read;
