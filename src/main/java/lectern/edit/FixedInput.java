package lectern.edit;

import lectern.source.Input;
import lectern.source.SourceReader;
import lectern.source.SourceText;

/**
 * A file with fixes that are not written yet.
 *
 * @param original the file as it was
 * @param before its text, without a byte order mark
 * @param after the text with the fixes
 * @param fixes the number of fixes applied
 */
public record FixedInput(Input original, String before, String after, int fixes) implements Input {

  /** Returns a file with further fixes, counted from its original. */
  static FixedInput of(Input file, String before, String after, int fixes) {
    return file instanceof FixedInput earlier
        ? new FixedInput(earlier.original, earlier.before, after, earlier.fixes + fixes)
        : new FixedInput(file, before, after, fixes);
  }

  @Override
  public String name() {
    return original.name();
  }

  @Override
  public String settingsPath() {
    return original.settingsPath();
  }

  @Override
  public boolean mayBeForeign() {
    return original.mayBeForeign();
  }

  @Override
  public SourceReader.Result read() {
    return new SourceReader.Result.Accepted(new SourceText(name(), after));
  }
}
