/**
 * A proposal printed for people.
 *
 * <p>A proposal and its profile enter, a {@link lectern.listing.Listing} is made of them once, and
 * each renderer turns that into one format.
 */
package lectern.listing;
