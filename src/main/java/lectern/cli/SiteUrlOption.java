package lectern.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import lectern.programme.PageNames;
import lectern.programme.Programme;
import lectern.programme.SiteAddress;
import lectern.source.Quote;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code --site-url}: where the site of a programme is published. */
final class SiteUrlOption implements Arguments {
  static final String NAME = "--site-url";

  private final Argument<URI> url =
      Argument.converted(NAME, "URL", URI.class, SiteUrlOption::address);

  @Override
  public void addTo(CommandSpec command) {
    url.addTo(command);
  }

  boolean isGiven() {
    return url.isGiven();
  }

  /** The address of the site with the pages of all sessions of a programme, if it is given. */
  Optional<SiteAddress> site(Programme whole) {
    return url.value().map(address -> new SiteAddress(address, PageNames.of(whole)));
  }

  private static URI address(String text) {
    try {
      URI address = new URI(text);
      boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      boolean isFolder = address.getRawQuery() == null && address.getRawFragment() == null;
      if (isWeb && isFolder && address.getHost() != null) {
        return new URI(address.toASCIIString());
      }
    } catch (URISyntaxException e) {
      // The same message as for other addresses.
    }
    throw new TypeConversionException(
        NAME
            + " must be the address of the site, such as https://example.org/programme/, not "
            + Quote.of(text)
            + ".");
  }
}
