/**
 * Typed fields out of YAML nodes.
 *
 * <p>A mapping enters with the keys it may have; fields that are missing, blank, broken or given
 * leave, and what is wrong is collected as problems. Proposals, profiles and configuration files
 * are read through here, so a mistake is reported alike in each of them.
 */
package lectern.fields;
