package lectern.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import lectern.config.BrokenConfigurationException;
import lectern.programme.Privacy;
import lectern.programme.calendar.CalendarParser;
import lectern.programme.calendar.Publication;
import lectern.programme.calendar.PublishedCalendar;
import lectern.source.FileContent;
import lectern.source.Limits;
import lectern.source.Quote;
import lectern.source.SourceReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a calendar is published. */
final class CalendarOptions implements Arguments {
  private static final String PREVIOUS = "--previous";
  private static final String SITE_URL = "--site-url";

  private final Argument<String> previous = Argument.text(PREVIOUS, "FILE");
  private final Argument<URI> siteUrl =
      Argument.converted(SITE_URL, "URL", URI.class, CalendarOptions::address);

  @Override
  public void addTo(CommandSpec command) {
    previous.addTo(command);
    siteUrl.addTo(command);
  }

  /** Refuses the options for other formats. */
  void refuse() throws UsageException {
    if (previous.isGiven() || siteUrl.isGiven()) {
      throw UsageException.only(previous.isGiven() ? PREVIOUS : SITE_URL, "ical");
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
    Optional<Path> file = named.or(() -> output.filter(CalendarOptions::hasContent));
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

  /**
   * Returns how a calendar is published.
   *
   * @param isWhole whether all proposals could be read
   */
  Publication publication(
      Optional<PublishedCalendar> published, InstantSource clock, boolean isWhole) {
    return new Publication(published, clock, isWhole, siteUrl.value());
  }

  private static URI address(String text) {
    try {
      URI address = new URI(text);
      boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (isWeb && address.getHost() != null && address.getRawFragment() == null) {
        return new URI(address.toASCIIString());
      }
    } catch (URISyntaxException e) {
      // The same message as for other addresses.
    }
    throw new TypeConversionException(
        SITE_URL
            + " must be the address of a page, such as https://example.org/programme.html, not "
            + Quote.of(text)
            + ".");
  }
}
