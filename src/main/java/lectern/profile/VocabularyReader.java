package lectern.profile;

import java.util.List;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Fields;
import lectern.fields.Values;
import lectern.source.Node;

/** Reads the vocabularies of a profile. */
final class VocabularyReader {
  private final SourceList sources;
  private final FaultList faults;
  private final Parts parts;
  private final Values values;

  VocabularyReader(SourceList sources, FaultList faults) {
    this.sources = sources;
    this.faults = faults;
    this.parts = new Parts(faults);
    this.values = new Values(faults);
  }

  /**
   * The lists that a profile states.
   *
   * @param base those that hold where it has no word on one
   */
  Vocabularies read(Fields lists, Vocabularies base) {
    return new Vocabularies(
        vocabulary(lists, VocabulariesKey.SESSION_TYPES, base.sessionTypes()),
        vocabulary(lists, VocabulariesKey.THEMES, base.themes()),
        vocabulary(lists, VocabulariesKey.STAKEHOLDER_GROUPS, base.stakeholderGroups()),
        vocabulary(lists, VocabulariesKey.REGIONAL_GROUPS, base.regionalGroups()),
        vocabulary(lists, VocabulariesKey.FORMATS, base.formats()),
        vocabulary(lists, VocabulariesKey.LAYOUTS, base.layouts()));
  }

  private Vocabulary vocabulary(Fields lists, VocabulariesKey key, Vocabulary base) {
    String label = base.label();
    return Inherited.or(
            lists.read(
                key,
                parts.keyed(
                    VocabularyKey.ALL,
                    "{values: [...]}",
                    list -> Optional.of(vocabulary(list, label)))),
            Optional.of(base))
        .orElse(Vocabulary.none(label));
  }

  private Vocabulary vocabulary(Fields list, String label) {
    List<Term> terms = parts.plain(list, VocabularyKey.VALUES, this::term);
    boolean open = list.read(VocabularyKey.OPEN, values::truth).value().orElse(terms.isEmpty());
    return new Vocabulary(label, terms, open, sources.read(list));
  }

  /** A term is its name, or a mapping of name, abbreviation and aliases. */
  private Optional<Term> term(Node value, String subject) {
    if (!(value instanceof Node.Mapping mapping)) {
      return values.line(value, subject).map(name -> new Term(name, Optional.empty(), List.of()));
    }
    Fields term = new Fields(mapping, TermKey.ALL, faults);
    Optional<String> prints = term.read(TermKey.PRINTS, values::line).value();
    List<String> aliases = parts.plain(term, TermKey.ALIASES, values::line);
    return parts
        .needed(term, TermKey.NAME, values::line)
        .map(name -> new Term(name, prints, aliases));
  }
}
