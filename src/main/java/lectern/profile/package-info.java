/**
 * Calls for proposals as data: dates, vocabularies, required fields, and the level, parameters and
 * source of each rule.
 *
 * <p>A profile's YAML enters, with the YAML of what it extends; a {@link lectern.profile.Profile}
 * leaves, or the problems in it. What a rule does with its parameters is not known here.
 */
package lectern.profile;
