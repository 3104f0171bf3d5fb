/**
 * A repository's own configuration, {@code lectern.yaml}: by what its proposals are judged.
 *
 * <p>A file's path enters, a {@link lectern.config.Policy} for it leaves; what is wrong in the
 * configuration is told as faults, with their places.
 */
package lectern.config;
