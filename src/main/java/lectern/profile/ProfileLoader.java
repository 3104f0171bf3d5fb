package lectern.profile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.source.Document;
import lectern.source.Fault;
import lectern.source.FaultKind;
import lectern.source.Limits;
import lectern.source.Node;
import lectern.source.Place;
import lectern.source.SourceReader;
import lectern.source.SourceText;
import lectern.source.YamlReader;

/**
 * Loads one profile together with those that it extends. What is wrong in any of them is told,
 * first what is wrong in the one that the others rest on, and in each by its place.
 */
final class ProfileLoader {
  private final List<Fault> all = new ArrayList<>();
  private final List<Origin> chain = new ArrayList<>();

  /**
   * Loads a profile.
   *
   * @throws IOException if it can't be opened or read
   */
  Profiles.Loaded load(Origin origin) throws IOException {
    Optional<Profile> profile = read(origin);
    return new Profiles.Loaded(all.isEmpty() ? profile : Optional.empty(), List.copyOf(all));
  }

  /** The profile as far as it can be read; empty when nothing of it can be. */
  private Optional<Profile> read(Origin origin) throws IOException {
    chain.add(origin);
    SourceReader.Result result = origin.read();
    if (result instanceof SourceReader.Result.Accepted accepted) {
      return read(accepted.source(), origin);
    }
    all.add(((SourceReader.Result.Refused) result).fault());
    return Optional.empty();
  }

  private Optional<Profile> read(SourceText text, Origin origin) {
    FaultList faults = new FaultList();
    List<Document> documents = new YamlReader(Limits.STANDARD).read(text);
    Optional<Profile> profile = read(documents.get(0), origin, faults);
    if (documents.size() > 1) {
      faults.add(
          FaultKind.DOCUMENTS,
          documents.get(1).root().map(Node::place).orElse(Place.startOf(text.name())),
          "A profile is one document, and here begins a second one.",
          "Give it a file of its own.");
    }
    List<Fault> sorted = new ArrayList<>(faults.all());
    sorted.sort((a, b) -> a.place().start().compareTo(b.place().start()));
    all.addAll(sorted);
    return profile;
  }

  private Optional<Profile> read(Document document, Origin origin, FaultList faults) {
    Optional<Node> root = document.root();
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      addFaults(document, faults);
      Parts parts = new Parts(faults);
      Optional<Profile> base = base(mapping, origin, parts, faults);
      return base.isEmpty()
          ? base
          : Optional.of(
              new ProfileReader(mapping, base.get(), parts, faults).profile(origin.shown()));
    }
    if (root.isPresent() || isEmpty(document)) {
      faults.add(
          FaultKind.WRONG_TYPE,
          root.map(Node::place).orElse(Place.startOf(origin.shown())),
          "The file holds no profile.",
          "Write the profile's keys, such as \"profile: my-call\".");
    } else {
      addFaults(document, faults);
    }
    return Optional.empty();
  }

  private static boolean isEmpty(Document document) {
    return document.faults().stream().anyMatch(fault -> fault.kind() == FaultKind.EMPTY);
  }

  private static void addFaults(Document document, FaultList faults) {
    for (Fault fault : document.faults()) {
      faults.add(fault.kind(), fault.place(), fault.message(), fault.remedy());
    }
  }

  /** The profile that another one extends; empty when it can't be had, which is reported. */
  private Optional<Profile> base(Node.Mapping mapping, Origin from, Parts parts, FaultList faults) {
    for (Node.Entry entry : mapping.entries()) {
      if (entry.key().text().equals(ProfileKey.EXTENDS.written())) {
        Optional<Origin> origin = new ExtendsReader(chain, parts, faults).origin(entry, from);
        return origin.isEmpty() ? Optional.empty() : base(origin.get(), entry.value(), faults);
      }
    }
    return Optional.of(Profile.EMPTY);
  }

  private Optional<Profile> base(Origin origin, Node named, FaultList faults) {
    try {
      return read(origin);
    } catch (IOException e) {
      faults.add(
          FaultKind.UNKNOWN_VALUE,
          named.place(),
          "The file \"" + origin.shown() + "\" can't be read.",
          "See whether you may open it.");
      return Optional.empty();
    }
  }
}
