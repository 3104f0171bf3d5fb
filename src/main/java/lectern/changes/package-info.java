/**
 * The changes between two states of a programme, in words and not in lines.
 *
 * <p>The checked files of both states enter, with the profiles that judged them; {@link
 * lectern.changes.Changes} leave, safe to print: sessions, findings and who is on stage. What is
 * private about a person does not even enter unless it is asked for. How they are printed is the
 * concern of {@link lectern.changes.print}.
 */
package lectern.changes;
