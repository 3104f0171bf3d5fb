package lectern.editor;

import java.util.List;
import lectern.source.SourceRange;

/**
 * An entry of the outline of a file.
 *
 * @param name never blank
 * @param detail a few words beside the name; empty for none
 * @param range all of it
 * @param head its key or its name, within that range
 */
public record OutlineItem(
    Kind kind,
    String name,
    String detail,
    SourceRange range,
    SourceRange head,
    List<OutlineItem> children) {

  /** What an entry is. */
  public enum Kind {
    SESSION,
    FIELD,
    PERSON,
    AGENDA_ITEM,
    QUESTION
  }
}
