/**
 * The proposal as immutable records, each value with its place.
 *
 * <p>YAML nodes enter, a {@link lectern.proposal.Proposal} with the problems of its reading leaves.
 * What a call requires of a proposal is not known here; a field that is missing or unreadable is a
 * value like any other.
 */
package lectern.proposal;
