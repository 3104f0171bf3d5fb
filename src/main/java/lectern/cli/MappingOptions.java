package lectern.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.config.BrokenConfigurationException;
import lectern.importing.table.Mapping;
import lectern.importing.table.MappingReader;
import lectern.source.FileContent;
import lectern.source.Limits;
import lectern.source.ParseResult;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --mapping} and {@code --mapping-template}: the fields of the columns of tables. */
final class MappingOptions implements Arguments {
  private final Argument<String> mapping = Argument.text("--mapping", "FILE");
  private final Argument<Boolean> template = Argument.flag("--mapping-template");

  @Override
  public void addTo(CommandSpec command) {
    mapping.addTo(command);
    template.addTo(command);
  }

  /** The file of the mapping, if one is named. */
  Optional<String> name() {
    return mapping.value();
  }

  boolean asksForTemplate() {
    return template.get();
  }

  /**
   * Reads the mapping that is named; without one, columns are found by their names.
   *
   * @throws BrokenConfigurationException if there are problems in it
   */
  Mapping read() throws IOException, UsageException {
    if (!mapping.isGiven()) {
      return Mapping.NONE;
    }
    Path file = NamedFile.file(mapping.get(), "a mapping");
    SourceReader.Result result = FileContent.ofNamed(file, Limits.STANDARD);
    if (!(result instanceof SourceReader.Result.Accepted accepted)) {
      throw new BrokenConfigurationException(
          List.of(((SourceReader.Result.Refused) result).problem()));
    }
    ParseResult<Mapping> read = MappingReader.read(accepted.source());
    return read.value().orElseThrow(() -> new BrokenConfigurationException(read.problems()));
  }
}
