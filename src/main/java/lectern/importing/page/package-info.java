/**
 * Published pages of sessions, as text copied from a browser or as HTML.
 *
 * <p>Input: a page and the forms of all calls. Output: the proposal on it; lines that belong to no
 * field stay, with their place.
 */
package lectern.importing.page;
