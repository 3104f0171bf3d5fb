package lectern.files;

import lectern.source.Input;
import lectern.source.SourceReader;

/** What was read before, or can't be. */
record ReadInput(SourceReader.Result read) implements Input {
  @Override
  public String name() {
    return read.name();
  }

  @Override
  public boolean mayBeForeign() {
    return false;
  }
}
