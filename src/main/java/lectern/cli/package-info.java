/**
 * Commands: arguments enter, exit statuses leave. A command parses and prints, and decides nothing.
 */
package lectern.cli;
