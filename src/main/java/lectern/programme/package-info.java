/**
 * A programme: all sessions of an event, chosen, put in order and exported.
 *
 * <p>Proposals and their profiles enter and become {@link lectern.programme.Entry entries} once,
 * safe to publish; each format has a package of its own, out of which text leaves. What is private
 * about a person does not even enter unless it is asked for.
 */
package lectern.programme;
