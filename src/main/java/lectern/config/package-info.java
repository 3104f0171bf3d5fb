/**
 * A repository's own configuration, {@code lectern.yaml}: the settings for its proposals.
 *
 * <p>A file's path enters, its {@link lectern.config.FileSettings} leave, and the problems of the
 * configuration with their ranges.
 */
package lectern.config;
