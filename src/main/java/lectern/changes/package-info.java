/**
 * The changes between two states of a programme. Checked files of both states come in, with the
 * profiles they were checked against; {@link lectern.changes.Changes} go out: the sessions,
 * findings and numbers of people on stage that differ, in texts that are safe to print. Private
 * data of people is compared only on request. {@link lectern.changes.print} prints them.
 */
package lectern.changes;
