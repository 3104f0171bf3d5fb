/**
 * Figures about a programme and its sessions: who is on stage, how the time is spent, what was
 * accepted.
 *
 * <p>Proposals with the profiles that judge them enter, one by one; tables of figures leave, as
 * immutable records whose labels are safe to publish. {@link lectern.statistics.Topic} defines each
 * table. How they are printed is the concern of {@link lectern.statistics.print}.
 */
package lectern.statistics;
