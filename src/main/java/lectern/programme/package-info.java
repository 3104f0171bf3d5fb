/**
 * The programme of an event: its sessions filtered, ordered and exported.
 *
 * <p>Proposals and their profiles come in and become {@link lectern.programme.Entry entries} that
 * are safe to publish. Each export format has its own package, from which text goes out. Private
 * data of people is read only on request.
 */
package lectern.programme;
