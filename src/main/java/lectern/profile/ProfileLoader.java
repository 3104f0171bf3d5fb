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

/** Loads one profile together with those that it extends; what is wrong in any of them is told. */
final class ProfileLoader {
  private final FaultList faults = new FaultList();
  private final Parts parts = new Parts(faults);
  private final List<Origin> chain = new ArrayList<>();

  /**
   * Loads a profile.
   *
   * @throws IOException if it can't be opened or read
   */
  Profiles.Loaded load(Origin origin) throws IOException {
    Optional<Profile> profile = read(origin);
    List<Fault> all = faults.all();
    return new Profiles.Loaded(all.isEmpty() ? profile : Optional.empty(), all);
  }

  private Optional<Profile> read(Origin origin) throws IOException {
    Optional<SourceText> text = text(origin);
    return text.isEmpty() ? Optional.empty() : read(text.get(), origin);
  }

  /** The text of a profile; empty when it is no text, which is reported. */
  private Optional<SourceText> text(Origin origin) throws IOException {
    SourceReader.Result result = origin.read();
    if (result instanceof SourceReader.Result.Accepted accepted) {
      return Optional.of(accepted.source());
    }
    add(((SourceReader.Result.Refused) result).fault());
    return Optional.empty();
  }

  /** The profile as far as it can be read; empty when nothing of it can be. */
  private Optional<Profile> read(SourceText text, Origin origin) {
    chain.add(origin);
    List<Document> documents = new YamlReader(Limits.STANDARD).read(text);
    for (Fault fault : documents.get(0).faults()) {
      add(fault);
    }
    if (documents.size() > 1) {
      faults.add(
          FaultKind.DOCUMENTS,
          documents.get(1).root().map(Node::place).orElse(Place.startOf(text.name())),
          "A profile is one document, and here begins a second one.",
          "Give it a file of its own.");
    }
    Optional<Node> root = documents.get(0).root();
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      Optional<Profile> base = base(mapping, origin);
      return base.isEmpty()
          ? base
          : Optional.of(
              new ProfileReader(mapping, base.get(), parts, faults).profile(origin.shown()));
    }
    if (root.isPresent()) {
      faults.wrongType("The document", root.get(), "a profile", "\"profile: my-call\"");
    }
    return Optional.empty();
  }

  /** The profile that another one extends; empty when it can't be had, which is reported. */
  private Optional<Profile> base(Node.Mapping mapping, Origin from) {
    for (Node.Entry entry : mapping.entries()) {
      if (entry.key().text().equals(ProfileKey.EXTENDS.written())) {
        Optional<Origin> origin = new ExtendsReader(chain, parts, faults).origin(entry, from);
        return origin.isEmpty() ? Optional.empty() : base(origin.get(), entry.value());
      }
    }
    return Optional.of(Profile.EMPTY);
  }

  private Optional<Profile> base(Origin origin, Node named) {
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

  private void add(Fault fault) {
    faults.add(fault.kind(), fault.place(), fault.message(), fault.remedy());
  }
}
