/**
 * Countries and the regional groups of the United Nations.
 *
 * <p>Input: a code, name or abbreviation as it is written. Output: the country or group. The table
 * is loaded on first use.
 */
package lectern.country;
