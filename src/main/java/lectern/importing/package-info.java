/**
 * Proposals imported from pages, tables and exports of other systems.
 *
 * <p>Input: a file and the forms of all calls. Output: {@link lectern.importing.ImportedProposal}s,
 * which are written as YAML. Text that belongs to no field stays, with its line.
 */
package lectern.importing;
