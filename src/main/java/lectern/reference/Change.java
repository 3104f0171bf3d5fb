package lectern.reference;

import java.util.Optional;

/** Something that a profile says, before and after. */
record Change(Optional<String> before, Optional<String> after) {

  /** The change in words: {@code at most 60; before, at most 80}; empty when there is none. */
  Optional<String> words() {
    if (before.equals(after)) {
      return Optional.empty();
    }
    return Optional.of(
        after.orElse("not known") + before.map(text -> "; before, " + text).orElse(""));
  }
}
