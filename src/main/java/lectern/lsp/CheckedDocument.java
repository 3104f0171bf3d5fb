package lectern.lsp;

import lectern.check.CheckedFile;
import lectern.session.LoadedFile;

/**
 * An open document with what was found in it.
 *
 * @param document the document
 * @param positions the positions in its text
 * @param loaded its proposals, read as if syntax errors whose fix is known were fixed
 * @param alone the findings of rules about single proposals, including those that waivers accept
 * @param reported the findings to report
 */
record CheckedDocument(
    OpenDocument document,
    TextPositions positions,
    LoadedFile loaded,
    CheckedFile alone,
    CheckedFile reported) {}
