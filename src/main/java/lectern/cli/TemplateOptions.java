package lectern.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.config.SettingsResolver;
import lectern.output.html.PageFile;
import lectern.output.html.Templates;
import lectern.source.ByteSize;
import lectern.source.FileBoundary;
import lectern.source.Input;
import lectern.source.Limits;
import lectern.source.Quote;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --templates} and {@code --css}: the look of pages. */
final class TemplateOptions implements Arguments {
  private static final String TEMPLATES = "--templates";
  private static final String CSS = "--css";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Argument<String> folder = Argument.text(TEMPLATES, "FOLDER");
  private final Argument<String> css = Argument.text(CSS, "FILE");
  private final List<Path> read = new ArrayList<>();

  @Override
  public void addTo(CommandSpec command) {
    folder.addTo(command);
    css.addTo(command);
  }

  /** Refuses the options for formats without pages. */
  void refuse(String formats) throws UsageException {
    if (folder.isGiven() || css.isGiven()) {
      throw UsageException.only(folder.isGiven() ? TEMPLATES : CSS, formats);
    }
  }

  /**
   * Reads the files.
   *
   * @throws UsageException if one of them is not known
   */
  Templates read() throws IOException, UsageException {
    if (!folder.isGiven() && !css.isGiven()) {
      return Templates.OWN;
    }
    Map<PageFile, Templates.Replacement> replaced = new EnumMap<>(PageFile.class);
    if (folder.isGiven()) {
      for (Path file : files(NamedFile.path(folder.get()))) {
        replaced.put(known(file), new Templates.Replacement(file.toString(), text(file)));
      }
    }
    return new Templates(
        replaced,
        css.isGiven() ? List.of(text(NamedFile.file(css.get(), "a style sheet"))) : List.of());
  }

  /**
   * Writes all files of the program to a folder.
   *
   * @throws UsageException if one of them exists
   */
  static void writeAll(Path folder) throws IOException, UsageException {
    for (PageFile file : PageFile.values()) {
      NewFile.refuseExisting(folder.resolve(file.file()));
    }
    for (PageFile file : PageFile.values()) {
      NewFile.write(folder.resolve(file.file()), file.text());
    }
  }

  private static PageFile known(Path file) throws UsageException {
    String name = file.getFileName().toString();
    for (PageFile known : PageFile.values()) {
      if (known.file().equals(name)) {
        return known;
      }
    }
    List<String> names = Stream.of(PageFile.values()).map(PageFile::file).toList();
    throw UsageException.unknown(
        "template " + Quote.of(file.toString()),
        name,
        names,
        "choose one of: " + String.join(", ", names) + ".");
  }

  /**
   * Returns all files that were read, these among them.
   *
   * @param settings those of the inputs
   */
  ReadFiles readWith(List<Input> inputs, SettingsResolver settings) {
    ReadFiles files = new ReadFiles(inputs, settings);
    read.forEach(file -> files.add(file.toString()));
    return files;
  }

  private static List<Path> files(Path folder) throws IOException, UsageException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException("\"" + folder + "\" is a file; name a folder of templates.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    }
  }

  private String text(Path file) throws IOException, UsageException {
    read.add(file);
    if (FileBoundary.ofRepository(file).map(boundary -> boundary.excludes(file)).orElse(false)) {
      throw new UsageException(
          "The symbolic link \""
              + file
              + "\" leads out of the repository; replace it with a copy.");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UsageException("\"" + file + "\" is not a regular file.");
    }
    if (Files.size(file) > Limits.STANDARD.bytes()) {
      throw new UsageException(
          "\"" + file + "\" is larger than " + ByteSize.of(Limits.STANDARD.bytes()) + ".");
    }
    try {
      String text = Files.readString(file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UsageException("\"" + file + "\" is not UTF-8 text.");
    }
  }
}
