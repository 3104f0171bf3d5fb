package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Fields;
import lectern.fields.Located;
import lectern.fields.Values;
import lectern.source.Node;

/** Reads the vocabularies of a profile. */
final class VocabularyReader {
  private final Optional<Fields> fields;
  private final SourceList sources;
  private final FaultList faults;
  private final Values values;

  VocabularyReader(Optional<Fields> fields, SourceList sources, FaultList faults) {
    this.fields = fields;
    this.sources = sources;
    this.faults = faults;
    this.values = new Values(faults);
  }

  Vocabularies vocabularies() {
    return new Vocabularies(
        vocabulary(VocabulariesKey.SESSION_TYPES, "session type"),
        vocabulary(VocabulariesKey.THEMES, "theme"),
        vocabulary(VocabulariesKey.STAKEHOLDER_GROUPS, "stakeholder group"),
        vocabulary(VocabulariesKey.REGIONAL_GROUPS, "regional group"),
        vocabulary(VocabulariesKey.FORMATS, "format"),
        vocabulary(VocabulariesKey.LAYOUTS, "layout"));
  }

  private Vocabulary vocabulary(VocabulariesKey key, String label) {
    return fields
        .flatMap(found -> found.read(key, (value, subject) -> read(value, subject, label)).value())
        .orElse(new Vocabulary(label, List.of(), Source.HOUSE));
  }

  private Optional<Vocabulary> read(Node value, String subject, String label) {
    if (!(value instanceof Node.Mapping mapping)) {
      faults.wrongType(subject, value, "a vocabulary", "\"values: [...]\"");
      return Optional.empty();
    }
    Fields vocabulary = new Fields(mapping, VocabularyKey.ALL, faults);
    List<Term> terms = new ArrayList<>();
    vocabulary
        .read(VocabularyKey.VALUES, values.list(this::term))
        .value()
        .ifPresent(found -> found.forEach(item -> terms.add(item.value())));
    Source source = sources.read(vocabulary, VocabularyKey.SOURCE, VocabularyKey.CERTAINTY);
    return Optional.of(new Vocabulary(label, List.copyOf(terms), source));
  }

  /** A term is its name, or a mapping of name, abbreviation and aliases. */
  private Optional<Term> term(Node value, String subject) {
    if (!(value instanceof Node.Mapping mapping)) {
      return values.line(value, subject).map(name -> new Term(name, Optional.empty(), List.of()));
    }
    Fields term = new Fields(mapping, TermKey.ALL, faults);
    List<String> aliases = new ArrayList<>();
    for (Located<String> alias :
        term.read(TermKey.ALIASES, values.list(values::line)).value().orElse(List.of())) {
      aliases.add(alias.value());
    }
    return term.read(TermKey.NAME, values::line)
        .value()
        .map(name -> new Term(name, term.read(TermKey.PRINTS, values::line).value(), aliases));
  }
}
