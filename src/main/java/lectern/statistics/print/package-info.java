/**
 * Figures printed: as text with bars, Markdown, JSON, CSV and a page of HTML with plots.
 *
 * <p>The parts of {@link lectern.statistics.Statistics} enter, the text of a file leaves.
 */
package lectern.statistics.print;
