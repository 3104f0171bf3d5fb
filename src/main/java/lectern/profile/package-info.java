/**
 * Profiles: the dates, vocabularies, required fields and rule settings of an event, with sources.
 *
 * <p>{@link lectern.profile.Profiles} reads them from YAML, including inherited ones, and reports
 * their problems. Rules interpret their parameters themselves.
 */
package lectern.profile;
