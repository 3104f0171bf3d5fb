package lectern.editor.completion;

import lectern.source.Edit;

/**
 * A text that may be inserted.
 *
 * @param label what a list shows
 * @param filter what is compared with the text that is being typed
 * @param detail a few words beside the label; empty for none
 * @param documentation in Markdown; empty for none
 * @param edit replaces what is being typed
 */
public record Completion(
    Kind kind, String label, String filter, String detail, String documentation, Edit edit) {

  /** What is inserted. */
  public enum Kind {
    KEY,
    /** A value from a list. */
    VALUE,
    PERSON,
    SESSION,
    RULE
  }
}
