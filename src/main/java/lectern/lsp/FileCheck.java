package lectern.lsp;

import java.util.List;
import lectern.check.CheckedFile;
import lectern.session.LoadedFile;
import lectern.source.Problem;

/**
 * A file checked by itself.
 *
 * @param loaded its proposals, read as if syntax errors whose fix is known were fixed
 * @param alone the findings of rules about single proposals, including those that waivers accept;
 *     one finding in a proposal whose configuration can't be used
 * @param problems why its configuration or profile can't be used; empty where it was checked
 */
record FileCheck(LoadedFile loaded, CheckedFile alone, List<Problem> problems) {}
