/**
 * What is printed for people of profiles: the list of them, one in full, what changes from one to
 * another, and what is in force for a file.
 *
 * <p>Profiles enter, text leaves. Nothing here is hand-written knowledge about a call: every
 * sentence is made from the profiles' data, with its source.
 */
package lectern.reference;
