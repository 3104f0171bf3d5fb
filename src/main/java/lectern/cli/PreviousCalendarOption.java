package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.config.BrokenConfigurationException;
import lectern.programme.Privacy;
import lectern.programme.calendar.CalendarParser;
import lectern.programme.calendar.PublishedCalendar;
import lectern.source.FileContent;
import lectern.source.Limits;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --previous}: the calendar that subscribers have. */
final class PreviousCalendarOption implements Arguments {
  private static final String PREVIOUS = "--previous";

  private final Argument<String> previous = Argument.text(PREVIOUS, "FILE");

  @Override
  public void addTo(CommandSpec command) {
    previous.addTo(command);
  }

  /** Refuses the option for other formats. */
  void refuse() throws UsageException {
    if (previous.isGiven()) {
      throw UsageException.only(PREVIOUS, "ical and site");
    }
  }

  /**
   * Reads the calendar that subscribers have: the file that is named, else the one that is to be
   * replaced, if there is one.
   *
   * @param output the file to be written
   * @throws UsageException if it can't be continued
   */
  Optional<PublishedCalendar> previous(Optional<Path> output, Privacy privacy)
      throws IOException, UsageException {
    Optional<Path> named = NamedFile.file(previous.value(), "a calendar");
    Optional<Path> file = named.or(() -> output.filter(PreviousCalendarOption::hasContent));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String remedy =
        named.isPresent()
            ? "name another file after " + PREVIOUS
            : "delete it or name another file";
    PublishedCalendar calendar = read(file.get(), remedy);
    if (calendar.privacy() == Privacy.PRIVATE && privacy == Privacy.PUBLIC) {
      throw new UsageException(
          "\""
              + file.get()
              + "\" contains private data; "
              + remedy
              + ", or add --include-private.");
    }
    return Optional.of(calendar);
  }

  /** Returns whether there is a file to continue; devices and empty files are not. */
  private static boolean hasContent(Path file) {
    return Files.isRegularFile(file) && file.toFile().length() > 0;
  }

  private static PublishedCalendar read(Path file, String remedy)
      throws IOException, UsageException {
    SourceReader.Result result = FileContent.ofNamed(file, Limits.LARGE);
    if (!(result instanceof SourceReader.Result.Accepted accepted)) {
      throw new BrokenConfigurationException(
          List.of(((SourceReader.Result.Refused) result).problem()));
    }
    return CalendarParser.parse(accepted.source().text())
        .orElseThrow(
            () ->
                new UsageException(
                    "\""
                        + file
                        + "\" is not a complete calendar of \"lectern programme\"; "
                        + remedy
                        + "."));
  }
}
