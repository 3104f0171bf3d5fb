package lectern.editor.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.editor.MarkdownNote;
import lectern.session.Participant;
import lectern.session.PersonName;
import lectern.session.Programme;
import lectern.session.Session;
import lectern.source.SourceRange;

/** Notes about people: in which sessions of the programme they are. */
final class PersonNote {
  private static final int MOST = 20;

  private final Programme programme;

  PersonNote(Programme programme) {
    this.programme = programme;
  }

  /**
   * Returns the note about the person of a name.
   *
   * @param range the range of the name
   */
  Optional<String> of(String name, SourceRange range) {
    String key = programme.people().of(key(name, range));
    List<String> roles = new ArrayList<>();
    for (Session session : programme.sessions()) {
      for (Participant person : session.people()) {
        if (programme.people().of(person.key()).equals(key)) {
          roles.add(person.role().title() + " of " + session.label());
        }
      }
    }
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    MarkdownNote note = new MarkdownNote().title(name);
    note.items(roles.subList(0, Math.min(MOST, roles.size())));
    if (roles.size() > MOST) {
      note.text("And " + (roles.size() - MOST) + " more.");
    }
    return Optional.of(note.markdown());
  }

  /** Returns the key of the person who is named at a range; that of the name if nobody is. */
  private String key(String name, SourceRange range) {
    for (Session session : programme.sessions()) {
      for (Participant person : session.people()) {
        boolean isHere =
            person.range().file().equals(range.file())
                && person.range().startLine() == range.startLine()
                && person.name().equals(name);
        if (isHere) {
          return person.key();
        }
      }
    }
    return PersonName.key(name);
  }
}
