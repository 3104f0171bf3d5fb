package lectern.statistics;

import java.util.List;
import lectern.profile.Certainty;
import lectern.profile.Source;
import lectern.programme.Privacy;
import lectern.programme.SafeText;

/**
 * A number that the profile requires of every session, as a rule with its parameter.
 *
 * @param limit the number
 * @param types the session types that it is required of; all if empty
 */
public record Target(TargetKind kind, int limit, List<String> types, Source source) {
  private static final SafeText PUBLIC = new SafeText(Privacy.PUBLIC);

  /** The target in words, such as {@code at least 2 regional groups among the speakers}. */
  public String label() {
    String of = types.isEmpty() ? "" : " (" + String.join(", ", types) + ")";
    return PUBLIC.line(kind.words(limit) + of);
  }

  /** The page that states it, or what states it without one. */
  public String origin() {
    String page = source.url().map(PUBLIC::line).orElse("");
    if (source.certainty() == Certainty.HOUSE) {
      return source.statedAt().isPresent()
          ? "the event's own profile or configuration"
          : "Lectern default, not an official requirement"
              + (page.isEmpty() ? "" : "; after " + page);
    }
    String verb = source.certainty() == Certainty.STATED ? "stated" : "observed";
    return page.isEmpty() ? verb : verb + ": " + page;
  }
}
