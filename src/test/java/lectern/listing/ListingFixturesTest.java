package lectern.listing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.output.html.Templates;
import lectern.session.ProposalContext;
import lectern.testing.Checks;
import lectern.testing.Golden;
import lectern.testing.Listings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Proposals in {@code src/test/fixtures/listings}, with their listings beside them, and those of
 * the model session among the examples.
 */
class ListingFixturesTest {
  private static final Path FOLDER = Golden.folder("listings");
  private static final String MODEL_SESSION = "igf-2021-ws-119";

  static List<String> names() {
    return Stream.concat(Golden.names("listings", ".yaml").stream(), Stream.of(MODEL_SESSION))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theTextListingIsWrappedAt80Columns(String name) {
    Golden.check(TextListing.print(listing(name), 80), FOLDER.resolve(name + ".txt"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theTextListingIsWrappedAt40Columns(String name) {
    Golden.check(TextListing.print(listing(name), 40), FOLDER.resolve(name + "-40.txt"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theMarkdownListingIsCommonMark(String name) {
    Golden.check(MarkdownListing.print(listing(name)), FOLDER.resolve(name + ".md"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theArticleIsHtml(String name) {
    Golden.check(
        HtmlListing.article(listing(name), 1, Templates.OWN), FOLDER.resolve(name + ".html"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theDataAreJson(String name) {
    ProposalContext one = examined(name);
    Golden.check(
        ProposalData.json(one.proposal(), one.profile(), false, text -> text),
        FOLDER.resolve(name + ".json"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theDataAreYaml(String name) {
    ProposalContext one = examined(name);
    Golden.check(
        ProposalData.yaml(one.proposal(), one.profile(), false, text -> text),
        FOLDER.resolve(name + ".data-yaml"));
  }

  private static ProposalContext examined(String name) {
    Path folder = name.equals(MODEL_SESSION) ? Path.of("examples") : FOLDER;
    return Checks.check(name + ".yaml", Golden.read(folder.resolve(name + ".yaml")))
        .proposals()
        .get(0);
  }

  private static Listing listing(String name) {
    Path folder = name.equals(MODEL_SESSION) ? Path.of("examples") : FOLDER;
    return Listings.of(Golden.read(folder.resolve(name + ".yaml")));
  }
}
