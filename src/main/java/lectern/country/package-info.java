/**
 * Countries and the regional groups of the United Nations.
 *
 * <p>The word that a person wrote enters, the country or the group that it means leaves. Nothing is
 * loaded before the first word is asked about.
 */
package lectern.country;
