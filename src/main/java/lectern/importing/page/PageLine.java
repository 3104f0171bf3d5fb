package lectern.importing.page;

/**
 * A line of a page.
 *
 * @param number its number, counted from 1
 * @param text its text without white space around it
 */
record PageLine(int number, String text) {}
