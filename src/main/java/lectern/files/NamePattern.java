package lectern.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one name of a path must be like: {@code *} stands for any characters, {@code ?} for one,
 * brackets for one of a set, a backslash takes the meaning from what follows it.
 *
 * @param parts of the pattern; an asterisk is a part by itself
 */
record NamePattern(List<Part> parts) {

  /** Something that a name has in one place. */
  sealed interface Part {
    record Asterisk() implements Part {}

    record One(CharacterSet set) implements Part {}

    record Same(char character) implements Part {}
  }

  private static final CharacterSet ANY = new CharacterSet(List.of(), true);
  private static final Part ASTERISK = new Part.Asterisk();

  /**
   * Reads a pattern.
   *
   * @return empty when it is malformed, so that nothing is like it
   */
  static Optional<NamePattern> of(String pattern) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      switch (c) {
        case '*' -> {
          parts.add(ASTERISK);
          at++;
        }
        case '?' -> {
          parts.add(new Part.One(ANY));
          at++;
        }
        case '[' -> {
          Optional<CharacterSet.Read> read = CharacterSet.read(pattern, at);
          if (read.isEmpty()) {
            return Optional.empty();
          }
          parts.add(new Part.One(read.get().set()));
          at = read.get().end();
        }
        case '\\' -> {
          if (at + 1 == pattern.length()) {
            return Optional.empty();
          }
          parts.add(new Part.Same(pattern.charAt(at + 1)));
          at += 2;
        }
        default -> {
          parts.add(new Part.Same(c));
          at++;
        }
      }
    }
    return Optional.of(new NamePattern(List.copyOf(parts)));
  }

  /** Whether a name is like the pattern. It takes no longer than both are long, multiplied. */
  boolean matches(String name) {
    int asterisk = -1;
    int retry = 0;
    int part = 0;
    int at = 0;
    while (at < name.length()) {
      if (part < parts.size() && parts.get(part) instanceof Part.Asterisk) {
        asterisk = part++;
        retry = at;
      } else if (part < parts.size() && isLike(parts.get(part), name.charAt(at))) {
        part++;
        at++;
      } else if (asterisk >= 0) {
        // Only the last asterisk needs to take more: those before it have their first match.
        part = asterisk + 1;
        at = ++retry;
      } else {
        return false;
      }
    }
    while (part < parts.size() && parts.get(part) instanceof Part.Asterisk) {
      part++;
    }
    return part == parts.size();
  }

  private static boolean isLike(Part part, char character) {
    if (part instanceof Part.Same same) {
      return same.character() == character;
    }
    return part instanceof Part.One one && one.set().has(character);
  }
}
