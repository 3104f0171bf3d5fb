package lectern.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.fields.Fields;
import lectern.fields.Key;
import lectern.fields.Values;
import lectern.source.FaultKind;
import lectern.source.Node;
import lectern.source.Place;
import lectern.source.Quote;
import lectern.source.Suggestion;

/** The public pages that a profile names once and refers to by a short name. */
final class SourceList {
  private final Map<String, String> urls = new HashMap<>();
  private final FaultList faults;
  private final Values values;

  SourceList(Optional<Node.Mapping> written, FaultList faults) {
    this.faults = faults;
    this.values = new Values(faults);
    for (Node.Entry entry : written.map(Node.Mapping::entries).orElse(java.util.List.of())) {
      values
          .line(entry.value(), "\"" + entry.key().text() + "\"")
          .ifPresent(url -> urls.put(entry.key().text(), url));
    }
  }

  /** The source that a part of the profile refers to. */
  Source read(Fields part, Key source, Key certainty) {
    Optional<Certainty> sure = part.read(certainty, values.choice(Certainty.values())).value();
    return part.read(source, this::url)
        .value()
        .map(url -> new Source(Optional.of(url), sure.orElse(Certainty.STATED)))
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
