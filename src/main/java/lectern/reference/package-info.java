/**
 * Reference texts about profiles: the list of them, one in full, the difference between two, and
 * the effective settings of a file.
 *
 * <p>Profiles enter, text leaves. Nothing here is hand-written knowledge about a call: every
 * sentence is made from the profiles' data, with its source.
 */
package lectern.reference;
