package lectern.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Field;
import lectern.fields.Fields;
import lectern.fields.Values;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Place;
import lectern.source.Quote;
import lectern.source.Suggestion;

/** The public pages that a profile names once and refers to by a short name. */
final class SourceList {
  private final Map<String, String> urls;
  private final FaultList faults;
  private final Values values;

  /**
   * @param written the names and pages that a profile states
   * @param base those of the profile that it extends
   */
  SourceList(Optional<Node.Mapping> written, Map<String, String> base, FaultList faults) {
    this.urls = new LinkedHashMap<>(base);
    this.faults = faults;
    this.values = new Values(faults);
    written.ifPresent(this::add);
  }

  private void add(Node.Mapping written) {
    for (Node.Entry entry : new Parts(faults).entries(written)) {
      String name = entry.key().text();
      values
          .parsed(
              entry.value(),
              Quote.of(name),
              "the address of a page",
              "https://www.intgovforum.org/",
              SourceList::address)
          .ifPresent(url -> urls.put(name, url));
    }
  }

  private static Optional<String> address(String text) {
    return Optional.of(text).filter(url -> url.startsWith("https://") || url.startsWith("http://"));
  }

  /** All pages by their short names. */
  Map<String, String> all() {
    return urls;
  }

  /** Where a part of the profile says that it comes from. */
  Source read(Fields part) {
    Field<String> page = part.read(SourceKey.SOURCE, this::url);
    Field<Certainty> certainty = part.read(SourceKey.CERTAINTY, values.choice(Certainty.values()));
    return of(page, certainty);
  }

  /** A source out of its two fields. A page whose certainty is not said states the rule. */
  Source of(Field<String> page, Field<Certainty> certainty) {
    boolean claims = certainty.value().filter(found -> found != Certainty.HOUSE).isPresent();
    if (claims && Parts.isAbsent(page)) {
      faults.add(
          FaultKind.BLANK,
          certainty.place(),
          "What is "
              + Values.word(certainty.value().get())
              + " is so on some page, but no source is named.",
          "Add \"source\" with a name from \"sources\", or write \"certainty: house\".");
    }
    return page.value()
        .map(url -> new Source(Optional.of(url), certainty.value().orElse(Certainty.STATED)))
        .orElse(Source.HOUSE);
  }

  /** The page of a short name. */
  Optional<String> url(Node value, String subject) {
    return values.line(value, subject).flatMap(name -> known(name, value.place()));
  }

  private Optional<String> known(String name, Place place) {
    Optional<String> url = Optional.ofNullable(urls.get(name));
    if (url.isEmpty()) {
      faults.add(
          FaultKind.UNKNOWN_VALUE,
          place,
          Quote.of(name) + " is not in \"sources\".",
          Suggestion.nearest(name, urls.keySet())
              .map(near -> "Did you mean \"" + near + "\"?")
              .orElse("Add it there with its address."));
    }
    return url;
  }
}
