/** Prints statistics as text with bars, Markdown, JSON, CSV and an HTML page with charts. */
package lectern.statistics.print;
