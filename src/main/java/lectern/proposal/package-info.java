/**
 * The proposal as immutable records, each value with its range.
 *
 * <p>Input: YAML nodes. Output: a {@link lectern.proposal.Proposal} and the problems found while
 * reading it. The package does not know the requirements of calls; missing and invalid fields are
 * values like any other.
 */
package lectern.proposal;
