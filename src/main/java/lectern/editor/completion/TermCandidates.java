package lectern.editor.completion;

import java.util.ArrayList;
import java.util.List;
import lectern.editor.MarkdownNote;
import lectern.fields.ValueType;
import lectern.profile.Term;
import lectern.profile.Vocabularies;
import lectern.profile.Vocabulary;

/** The terms of a call's vocabularies. */
final class TermCandidates {
  private TermCandidates() {}

  /** Returns the terms of a type; none if it is of no vocabulary. */
  static List<Candidate> of(ValueType.Listed type, Vocabularies lists) {
    return switch (type) {
      case SESSION_TYPE -> of(lists.sessionTypes());
      case THEME -> of(lists.themes());
      case STAKEHOLDER_GROUP -> of(lists.stakeholderGroups());
      case REGIONAL_GROUP -> of(lists.regionalGroups());
      case FORMAT -> of(lists.formats());
      case LAYOUT -> of(lists.layouts());
      case PROFILE, FIELD, WAIVABLE_RULE, LEVEL -> List.of();
    };
  }

  private static List<Candidate> of(Vocabulary list) {
    List<Candidate> terms = new ArrayList<>();
    for (Term term : list.terms()) {
      MarkdownNote note = new MarkdownNote();
      if (!term.aliases().isEmpty()) {
        note.text("Also: " + String.join("; ", term.aliases()) + ".");
      }
      note.source("A " + list.label() + " of this call.", list.source());
      terms.add(Candidate.named(term.name(), term.aliases(), list.label(), note.markdown()));
    }
    return List.copyOf(terms);
  }
}
