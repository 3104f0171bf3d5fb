/**
 * How text looks on a terminal: its width in columns, and its safe form. Strings enter and strings
 * leave.
 */
package lectern.display;
