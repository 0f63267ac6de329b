package gent.rechtstreeks.journeys.simulator;

import org.apache.avro.specific.SpecificRecord;

/**
 * One message on its way.
 *
 * @param id the same when it is delivered again
 */
record Post(long id, SpecificRecord message) {}
