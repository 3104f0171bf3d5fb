/**
 * What is printed of profiles for people: the list of them, one in full, and what changes from one
 * to another.
 *
 * <p>Profiles enter, text leaves. Nothing here is hand-written knowledge about a call: every
 * sentence is made from the profiles' data, with its source.
 */
package lectern.reference;
