package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.testing.Chromium;
import lectern.testing.Programs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as readers meet them. */
@Tag("slow")
class PagesInBrowserTest {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String OLD = "src/test/fixtures/changes/old";
  private static final String NEW = "src/test/fixtures/changes/new";
  private static final String OTHER_YEAR = "src/test/fixtures/statistics/names.yaml";
  private static final String PROGRAMME = "programme.html";

  @TempDir private static Path folder;
  private static final List<Chromium> STARTED = new ArrayList<>();

  @BeforeAll
  static void makePagesAndStart() throws IOException {
    Path program = Programs.need("chromium");
    String proposals = "src/test/fixtures/programmes/programme.yaml";
    String model = "examples/igf-2021-ws-119.yaml";
    Files.writeString(folder.resolve("hostile.yaml"), Hostility.PROPOSAL);
    write("programme", "--to", "html", "--output", at(PROGRAMME), proposals);
    write("programme", "--to", "site", "--output-dir", at("site"), proposals);
    write("programme", "--to", "site", "--output-dir", at("hostile"), at("hostile.yaml"));
    write("format", "--to", "html", "--output", at("session.html"), model);
    write("format", "--to", "html", "--single", "--output", at("book.html"), proposals, model);
    write("format", "--to", "html", "--output-dir", at("files"), proposals);
    write("stats", "--to", "html", "--output", at("stats.html"), proposals);
    write(
        "stats",
        "--to",
        "html",
        "--compare",
        OTHER_YEAR,
        "--output",
        at("compared.html"),
        proposals);
    write("programme", "--to", "html", "--output", at("hostile.html"), at("hostile.yaml"));
    write("format", "--to", "html", "--output", at("hostile-session.html"), at("hostile.yaml"));
    write("stats", "--to", "html", "--output", at("hostile-stats.html"), at("hostile.yaml"));
    write("diff", "--isolated", "--to", "html", "--output", at("changes.html"), OLD, NEW);
    write(
        "diff", "--to", "html", "--output", at("hostile-changes.html"), at("hostile.yaml"), model);
    STARTED.add(Chromium.start(program, folder.resolve("profile")));
  }

  @AfterAll
  static void stop() {
    STARTED.forEach(Chromium::close);
  }

  private static void write(String... command) {
    TestConsole console = new TestConsole();
    assertThat(console.run(command)).as(console.err()).isZero();
  }

  private static String at(String name) {
    return folder.resolve(name).toString();
  }

  private static Chromium.Page show(String name) throws Exception {
    Chromium.Page page = STARTED.get(0).page();
    page.show(folder.resolve(name));
    return page;
  }

  @ParameterizedTest
  @CsvSource({
    "programme.html, light, 1200",
    "programme.html, dark, 1200",
    "programme.html, light, 360",
    "site/index.html, light, 1200",
    "site/index.html, dark, 360",
    "site/speakers.html, light, 360",
    "site/speakers.html, dark, 1200",
    "site/sessions/ws-7.html, light, 1200",
    "site/sessions/ws-7.html, dark, 360",
    "session.html, light, 1200",
    "session.html, dark, 360",
    "book.html, dark, 1200",
    "files/index.html, light, 1200",
    "files/igf-2021-ws-7.html, dark, 1200",
    "stats.html, light, 1200",
    "stats.html, dark, 360",
    "compared.html, light, 360",
    "compared.html, dark, 1200",
    "changes.html, light, 1200",
    "changes.html, dark, 360"
  })
  void nobodyIsKeptOut(String name, String scheme, int width) throws Exception {
    try (Chromium.Page page = show(name)) {
      page.send(
          "Emulation.setEmulatedMedia",
          Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      narrow(page, width);
      page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
      page.evaluate(axe());
      JsonNode violations =
          page.evaluate(
              "axe.run(document).then(found => found.violations.map(one =>"
                  + " one.id + ': ' + one.nodes.map(node => node.html).join(' | ')))");
      assertThat(violations).isEmpty();
    }
  }

  private static String axe() throws IOException {
    try (InputStream in = PagesInBrowserTest.class.getResourceAsStream(AXE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void narrow(Chromium.Page page, int width) {
    page.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "programme.html",
        "session.html",
        "book.html",
        "files/index.html",
        "stats.html",
        "compared.html",
        "site/index.html",
        "site/speakers.html",
        "site/sessions/ws-7.html",
        "hostile/index.html",
        "hostile/speakers.html",
        "changes.html",
        "hostile.html",
        "hostile-session.html",
        "hostile-changes.html"
      })
  void nothingScrollsSidewaysOnAPhone(String name) throws Exception {
    try (Chromium.Page page = show(name)) {
      narrow(page, 360);
      assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(360);
    }
  }

  private static int shown(Chromium.Page page) {
    return page.evaluate(
            "[...document.querySelectorAll('.card')].filter(one => one.checkVisibility()).length")
        .asInt();
  }

  private static void set(Chromium.Page page, String field, String value) {
    page.evaluate(
        "(field => { field.value = '"
            + value
            + "'; field.dispatchEvent(new Event('input', {bubbles: true})); })"
            + "(document.forms[0].elements['"
            + field
            + "'])");
  }

  @Test
  void aSearchNarrowsTheListWhateverTheAccentsAndCapitals() throws Exception {
    try (Chromium.Page page = show(PROGRAMME)) {
      int all = shown(page);
      assertThat(all).isGreaterThan(3);
      assertThat(text(page, "#count")).isEqualTo(all + " sessions");
      set(page, "words", "LODZ siec");
      assertThat(shown(page)).isEqualTo(1);
      assertThat(text(page, "#count")).isEqualTo("1 of " + all + " sessions");
      assertThat(page.evaluate("document.querySelectorAll('.day').length").asInt())
          .isGreaterThan(1);
      assertThat(
              page.evaluate(
                      "[...document.querySelectorAll('.day')].filter(one => one.checkVisibility()).length")
                  .asInt())
          .isEqualTo(1);
      set(page, "words", "nobody says this");
      assertThat(shown(page)).isZero();
      set(page, "words", "");
      assertThat(shown(page)).isEqualTo(all);
    }
  }

  private static String text(Chromium.Page page, String selector) {
    return page.evaluate("document.querySelector('" + selector + "').textContent").asText();
  }

  @ParameterizedTest
  @ValueSource(strings = {"day", "room", "type"})
  void eachFilterShowsWhatItSays(String field) throws Exception {
    try (Chromium.Page page = show(PROGRAMME)) {
      JsonNode options =
          page.evaluate(
              "[...document.forms[0].elements['" + field + "'].options].map(one => one.value)");
      assertThat(options.size()).isGreaterThan(2);
      for (int i = 1; i < options.size(); i++) {
        page.evaluate(
            "(field => { field.selectedIndex = "
                + i
                + "; field.dispatchEvent(new Event('input', {bubbles: true})); })"
                + "(document.forms[0].elements['"
                + field
                + "'])");
        JsonNode values =
            page.evaluate(
                "[...document.querySelectorAll('.card')].filter(one => one.checkVisibility())"
                    + ".map(one => one.dataset['"
                    + field
                    + "'])");
        assertThat(values).isNotEmpty();
        for (JsonNode value : values) {
          assertThat(value).isEqualTo(options.get(i));
        }
      }
    }
  }

  @Test
  void timesAreToldInTheReadersZoneIfWanted() throws Exception {
    try (Chromium.Page page = show(PROGRAMME)) {
      page.send("Emulation.setTimezoneOverride", Map.of("timezoneId", "Asia/Kolkata"));
      page.show(folder.resolve(PROGRAMME));
      String first = ".card time";
      assertThat(text(page, first)).isEqualTo("08:00");
      page.evaluate("document.querySelector('[name=local]').click()");
      assertThat(text(page, first)).isEqualTo("Mon 13:30");
      assertThat(text(page, "#zone")).isIn("Asia/Kolkata", "Asia/Calcutta");
      page.evaluate("document.querySelector('[name=local]').click()");
      assertThat(text(page, first)).isEqualTo("08:00");
      assertThat(text(page, "#zone")).isEqualTo("UTC");
    }
  }

  @Test
  void withoutScriptsAllIsThereAndNothingThatWouldDoNothing() throws Exception {
    try (Chromium.Page page = STARTED.get(0).page()) {
      page.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
      page.show(folder.resolve(PROGRAMME));
      int root = page.send("DOM.getDocument", Map.of()).at("/root/nodeId").asInt();
      assertThat(isDrawn(page, root, "#filters")).isFalse();
      assertThat(isDrawn(page, root, ".card h3")).isTrue();
    }
  }

  private static boolean isDrawn(Chromium.Page page, int root, String selector) {
    int node =
        page.send("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
            .get("nodeId")
            .asInt();
    assertThat(node).isNotZero();
    try {
      return page.send("DOM.getBoxModel", Map.of("nodeId", node)).at("/model/height").asInt() > 0;
    } catch (AssertionError e) {
      return false;
    }
  }

  @Test
  void theSelectionIsInTheAddress() throws Exception {
    try (Chromium.Page page = show(PROGRAMME)) {
      int all = shown(page);
      set(page, "words", "Łódź & sieć");
      String address = page.evaluate("location.href").asText();
      assertThat(address).contains("#words=%C5%81%C3%B3d%C5%BA+%26+sie%C4%87");
      set(page, "words", "LODZ siec");
      int some = shown(page);
      address = page.evaluate("location.href").asText();
      page.evaluate("document.forms[0].reset()");
      page.evaluate("new Promise(done => setTimeout(done, 50))");
      assertThat(shown(page)).isEqualTo(all);
      assertThat(page.evaluate("location.hash").asText()).isEmpty();
      page.evaluate("location.href = '" + address + "'");
      page.evaluate("new Promise(done => setTimeout(done, 50))");
      assertThat(shown(page)).isEqualTo(some).isLessThan(all);
    }
  }

  /** Whether it is a grid or a list depends on the width of the screen alone. */
  @ParameterizedTest
  @CsvSource({"1200, true", "600, false"})
  void parallelSessionsAreBesideEachOtherOnAWideScreen(int width, boolean isGrid) throws Exception {
    Files.writeString(
        folder.resolve("parallel.yaml"),
        """
        event: IGF 2021
        title: One
        room: A
        status: accepted
        time: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:30Z}
        ---
        event: IGF 2021
        title: Two
        room: B
        status: accepted
        time: {start: 2021-12-06T09:00Z, end: 2021-12-06T10:00Z}
        """);
    write("programme", "--to", "html", "--output", at("parallel.html"), at("parallel.yaml"));
    try (Chromium.Page page = show("parallel.html")) {
      narrow(page, width);
      JsonNode tops =
          page.evaluate(
              "[...document.querySelectorAll('.card')].map(one => one.getBoundingClientRect().top)");
      assertThat(tops.get(0).equals(tops.get(1))).isEqualTo(isGrid);
      assertThat(
              page.evaluate("document.querySelector('.room-head').checkVisibility()").asBoolean())
          .isEqualTo(isGrid);
    }
  }

  /** On a phone, the first session is on the first screen. */
  @Test
  void aPhoneShowsASessionAtOnce() throws Exception {
    try (Chromium.Page page = show("site/index.html")) {
      narrow(page, 360);
      assertThat(
              page.evaluate("document.querySelector('.card').getBoundingClientRect().bottom")
                  .asInt())
          .isLessThan(740);
    }
  }

  @Test
  void theSignOfAnItemStandsBesideItWhateverTheDirection() throws Exception {
    try (Chromium.Page page = show("session.html")) {
      page.evaluate("document.querySelector('article li').textContent = 'שלום'");
      String items = "[...document.querySelectorAll('li')].filter(one => one.matches(':dir(rtl)'))";
      assertThat(page.evaluate(items + ".length").asInt()).isPositive();
      assertThat(page.evaluate(items + ".map(one => getComputedStyle(one).listStylePosition)"))
          .allSatisfy(position -> assertThat(position.asText()).isEqualTo("inside"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hostile.html",
        "hostile-session.html",
        "hostile-stats.html",
        "hostile/index.html",
        "hostile/speakers.html",
        "hostile-changes.html"
      })
  void noValueRunsAScript(String name) throws Exception {
    try (Chromium.Page page = show(name)) {
      page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
      page.evaluate(
          "document.querySelectorAll('*').forEach(one => one.dispatchEvent(new Event('mouseover')))");
      assertThat(page.evaluate("typeof window.hit").asText()).isEqualTo("undefined");
      assertThat(page.events("Page.javascriptDialogOpening")).isEmpty();
      assertThat(page.events("Runtime.exceptionThrown")).isEmpty();
      assertThat(page.events("Log.entryAdded")).isEmpty();
      assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('*')].filter(one =>"
                      + " [...one.attributes].some(a => a.name.startsWith('on')))"
                      + ".map(one => one.outerHTML)"))
          .isEmpty();
      assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('img, iframe, object, embed, base, link:not([href$=\"style.css\"]), form[action]')]"
                      + ".map(one => one.outerHTML)"))
          .isEmpty();
      assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('a[href]')].map(one => one.protocol)"
                      + ".filter(one => !['http:', 'https:', 'mailto:', 'file:'].includes(one))"))
          .isEmpty();
      assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('a[href]')].map(one => one.getAttribute('href'))"
                      + ".filter(one => !/^(https?:|mailto:|#|[-a-z0-9/]+\\.(html|ics)$)/.test(one))"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "programme.html",
        "session.html",
        "book.html",
        "hostile.html",
        "site/sessions/ws-7.html"
      })
  void whatReadsByProgramFindsEvents(String name) throws Exception {
    try (Chromium.Page page = show(name)) {
      JsonNode types =
          page.evaluate(
              "[...document.querySelectorAll('script[type=\"application/ld+json\"]')]"
                  + ".map(one => JSON.parse(one.textContent)['@type'])");
      assertThat(types).isNotEmpty();
      for (JsonNode type : types) {
        assertThat(type.asText()).isEqualTo("Event");
      }
    }
  }
}
