/**
 * The configuration of a repository, {@code lectern.yaml}.
 *
 * <p>{@link lectern.config.SettingsResolver} finds the effective {@link
 * lectern.config.FileSettings} of a file, and reports the problems of configurations with their
 * ranges.
 */
package lectern.config;
