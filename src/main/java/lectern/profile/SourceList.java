package lectern.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Label;
import lectern.fields.Problems;
import lectern.fields.ValueReader;
import lectern.fields.Values;
import lectern.source.ProblemKind;
import lectern.source.Quote;
import lectern.source.Suggestions;
import lectern.source.yaml.Node;

/** The public pages of a profile by short name. */
final class SourceList implements ValueReader<String> {
  private final Map<String, String> urls;
  private final ProfileFields parts;
  private final Problems problems;
  private final Suggestions suggestions = new Suggestions();

  /**
   * @param profile the fields of the profile
   * @param base the pages of the profile that it extends
   */
  SourceList(Fields profile, Map<String, String> base, ProfileFields parts, Problems problems) {
    this.urls = new LinkedHashMap<>(base);
    this.parts = parts;
    this.problems = problems;
    Optional<Node.Mapping> written = profile.read(ProfileKey.SOURCES, parts.keyed).value();
    if (written.isPresent()) {
      for (Node.Entry entry : parts.entries(written.get())) {
        add(entry);
      }
    }
  }

  private void add(Node.Entry entry) {
    String name = entry.key().text();
    Label label = new Label.Phrase(Quote.of(name));
    Optional<String> url = parts.line.read(entry.value(), label);
    if (url.isPresent() && !isAddress(url.get())) {
      problems.wrongType(
          label, entry.value(), "the URL of a page", "\"https://www.intgovforum.org/\"");
    } else if (url.isPresent()) {
      urls.put(name, url.get());
    }
  }

  private static boolean isAddress(String text) {
    return text.startsWith("https://") || text.startsWith("http://");
  }

  /** All URLs by short name. */
  Map<String, String> all() {
    return urls;
  }

  /** Reads the source of a part of the profile: the page that it names, else the part itself. */
  Source read(Fields part) {
    return of(part.read(SourceKey.SOURCE, this), part.read(SourceKey.CERTAINTY, parts.certainty))
        .orStatedAt(part.head());
  }

  /** Reads a source from its two fields. The default certainty of a page is "stated". */
  Source of(Field<String> page, Field<Certainty> certainty) {
    Optional<Certainty> sure = certainty.value();
    if (sure.isPresent() && sure.get() != Certainty.HOUSE && ProfileFields.isAbsent(page)) {
      problems.add(
          ProblemKind.BLANK,
          certainty.range(),
          "\"certainty: " + Values.word(sure.get()) + "\" requires a source.",
          "Add \"source\" with a name from \"sources\", or write \"certainty: house\".");
    }
    return page.value().isPresent()
        ? new Source(page.value(), sure.orElse(Certainty.STATED))
        : Source.HOUSE;
  }

  /** Reads a short name and returns its URL. */
  @Override
  public Optional<String> read(Node value, Label label) {
    Optional<String> name = parts.line.read(value, label);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> url = Optional.ofNullable(urls.get(name.get()));
    if (url.isEmpty()) {
      problems.add(
          ProblemKind.UNKNOWN_VALUE,
          value.range(),
          Quote.of(name.get()) + " is not defined under \"sources\".",
          suggestions
              .nearest(name.get(), urls.keySet())
              .map(near -> "Did you mean \"" + near + "\"?")
              .orElse("Define it there with its URL."));
    }
    return url;
  }
}
