/**
 * Statistics of a programme and its sessions: the people on stage, the use of time, acceptance.
 *
 * <p>Proposals with their profiles come in one by one; tables go out, as immutable records with
 * labels that are safe to publish. {@link lectern.statistics.Topic} defines each table. {@link
 * lectern.statistics.print} prints them.
 */
package lectern.statistics;
