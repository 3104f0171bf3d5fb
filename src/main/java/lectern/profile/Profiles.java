package lectern.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lectern.fields.FaultList;
import lectern.source.Document;
import lectern.source.Fault;
import lectern.source.Limits;
import lectern.source.Node;
import lectern.source.SourceText;
import lectern.source.YamlReader;

/** Finds and loads the profiles that are shipped. Only the one asked for is read. */
public final class Profiles {
  /** The profile that assumes no event. */
  public static final String GENERIC = "generic";

  /** The shipped profiles, in the order in which they are listed. */
  public static final List<String> SHIPPED = List.of(GENERIC, "igf-2021");

  private Profiles() {}

  /** A profile, or what is wrong with it. */
  public record Loaded(Optional<Profile> profile, List<Fault> faults) {}

  /**
   * The shipped profile of an event: {@code IGF 2021} is judged by {@code igf-2021}.
   *
   * @return empty when no shipped profile is that event's
   */
  public static Optional<String> nameOf(String event) {
    String name = event.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return Optional.of(name).filter(SHIPPED::contains);
  }

  /**
   * Loads a shipped profile.
   *
   * @param name one of {@link #SHIPPED}
   * @throws IllegalStateException if the program was built without it or with faults in it
   */
  public static Profile shipped(String name) {
    String text =
        ShippedTexts.of(name)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The profile \"" + name + "\" is not part of this program."));
    Loaded loaded = read(new SourceText(name + ".yaml", text));
    return loaded
        .profile()
        .orElseThrow(() -> new IllegalStateException(loaded.faults().toString()));
  }

  /** Reads a profile from a text; a fault of any kind means that there is no profile. */
  public static Loaded read(SourceText text) {
    Document document = new YamlReader(Limits.STANDARD).read(text).get(0);
    List<Fault> all = new ArrayList<>(document.faults());
    FaultList faults = new FaultList();
    Optional<Profile> profile = Optional.empty();
    if (document.root().orElse(null) instanceof Node.Mapping mapping) {
      profile = Optional.of(new ProfileReader(mapping, faults).profile());
    } else if (document.root().isPresent()) {
      faults.wrongType("The document", document.root().get(), "a profile", "\"profile: my-call\"");
    }
    all.addAll(faults.all());
    return new Loaded(all.isEmpty() ? profile : Optional.empty(), List.copyOf(all));
  }
}
