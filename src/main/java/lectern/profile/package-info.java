/**
 * Calls for proposals as data: vocabularies, required fields, and the level, parameters and source
 * of each rule.
 *
 * <p>A profile's YAML enters, a {@link lectern.profile.Profile} leaves. What a rule does with its
 * parameters is not known here.
 */
package lectern.profile;
