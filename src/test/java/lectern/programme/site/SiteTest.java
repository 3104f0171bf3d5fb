package lectern.programme.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.testing.Golden;
import lectern.testing.Programmes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteTest {
  private static final Map<String, String> SITE = Programmes.site(Golden.read(Programmes.FIXTURE));

  @Test
  void everyLinkWithinTheSiteLeadsToAFileAndAPlaceInIt() {
    List<String> broken = new ArrayList<>();
    Set<String> reached = new HashSet<>(Set.of("index.html"));
    SITE.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            Document page = Jsoup.parse(text);
            for (Element element : page.select("[href], [src]")) {
              URI link = URI.create(element.attr(element.hasAttr("src") ? "src" : "href"));
              if (!link.isAbsolute() && link.getRawAuthority() == null) {
                URI target = URI.create(path).resolve(link);
                String file = target.getPath().isEmpty() ? path : target.getPath();
                reached.add(file);
                if (!SITE.containsKey(file) || !hasPlace(SITE.get(file), target.getFragment())) {
                  broken.add(path + ": " + link);
                }
              }
            }
          }
        });
    assertThat(broken).isEmpty();
    Set<String> unreached = new HashSet<>(SITE.keySet());
    unreached.removeAll(reached);
    assertThat(unreached)
        .as("only what no longer takes place is without a link")
        .allMatch(path -> SITE.get(path).contains("Withdrawn."))
        .isNotEmpty();
  }

  private static boolean hasPlace(String page, String id) {
    return id == null || Jsoup.parse(page).getElementById(id) != null;
  }

  @Test
  void everyIdIsUsedOnceInAPage() {
    SITE.forEach(
        (path, text) ->
            assertThat(Jsoup.parse(text).select("[id]").eachAttr("id"))
                .as(path)
                .doesNotHaveDuplicates());
  }
}
