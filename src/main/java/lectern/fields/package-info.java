/**
 * Typed fields of YAML mappings.
 *
 * <p>Input: a mapping and its valid keys. Output: fields, each missing, blank, broken or given, and
 * the problems found. Proposals, profiles and configuration files are all read through this
 * package, so that the same mistake has the same message in each of them.
 */
package lectern.fields;
