package lectern.changes.print;

import lectern.changes.Changes;

/**
 * Changes with the names of the two states, as the user gave them.
 *
 * @param before the name of the state before
 * @param after the name of the state after
 */
public record Compared(String before, String after, Changes changes) {}
