package lectern.files;

import lectern.source.Input;
import lectern.source.SourceReader;

/** An input that has been read already, or is unreadable. */
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
