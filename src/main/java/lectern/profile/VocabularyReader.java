package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.source.yaml.Node;

/** Reads the vocabularies of a profile. */
final class VocabularyReader {
  private final SourceList sources;
  private final ProfileFields parts;

  VocabularyReader(SourceList sources, ProfileFields parts) {
    this.sources = sources;
    this.parts = parts;
  }

  /**
   * Reads the vocabularies of a profile.
   *
   * @param base the inherited vocabularies
   */
  Vocabularies read(Fields profile, Vocabularies base) {
    Field<Fields> part = parts.part(profile, ProfileKey.VOCABULARIES, VocabulariesKey.ALL);
    if (part.value().isEmpty()) {
      return base;
    }
    Fields lists = part.value().get();
    return new Vocabularies(
        vocabulary(lists, VocabulariesKey.SESSION_TYPES, base.sessionTypes()),
        vocabulary(lists, VocabulariesKey.THEMES, base.themes()),
        vocabulary(lists, VocabulariesKey.STAKEHOLDER_GROUPS, base.stakeholderGroups()),
        vocabulary(lists, VocabulariesKey.REGIONAL_GROUPS, base.regionalGroups()),
        vocabulary(lists, VocabulariesKey.FORMATS, base.formats()),
        vocabulary(lists, VocabulariesKey.LAYOUTS, base.layouts()));
  }

  private Vocabulary vocabulary(Fields lists, VocabulariesKey key, Vocabulary base) {
    Field<Fields> part = parts.part(lists, key, VocabularyKey.ALL);
    if (part.value().isEmpty()) {
      return part instanceof Field.Missing ? base : Vocabulary.none(base.label());
    }
    Fields list = part.value().get();
    List<Term> terms = new ArrayList<>();
    for (Node item : parts.items(list, VocabularyKey.VALUES)) {
      Optional<Term> term = term(item);
      if (term.isPresent()) {
        terms.add(term.get());
      }
    }
    boolean open = list.read(VocabularyKey.OPEN, parts.truth).value().orElse(terms.isEmpty());
    return new Vocabulary(base.label(), new TermList(terms), open, sources.read(list));
  }

  /** A term is its name, or a mapping of name, abbreviation and aliases. */
  private Optional<Term> term(Node item) {
    if (!(item instanceof Node.Mapping mapping)) {
      Optional<String> name = parts.line.read(item, VocabularyKey.VALUES.anItem());
      return name.isEmpty()
          ? Optional.empty()
          : Optional.of(new Term(name.get(), Optional.empty(), List.of()));
    }
    Fields term = parts.fields(mapping, TermKey.ALL);
    Optional<String> name = parts.needed(term, TermKey.NAME, parts.line);
    Optional<String> prints = term.read(TermKey.PRINTS, parts.line).value();
    List<String> aliases = parts.list(term, TermKey.ALIASES, parts.line);
    return name.isEmpty() ? Optional.empty() : Optional.of(new Term(name.get(), prints, aliases));
  }
}
