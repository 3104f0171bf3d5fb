package lectern.programme.book;

import lectern.programme.Entry;

/**
 * A session with its printed listing.
 *
 * @param name which no other chapter has: the name of its file without the extension, and what a
 *     table of contents leads to
 * @param text the listing; of HTML, the article alone
 */
public record Chapter(Entry entry, String name, String text) {}
