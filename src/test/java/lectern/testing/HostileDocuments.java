package lectern.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up files by the grammar of proposals, profiles and configurations and then breaks it:
 * values under keys of another kind, misspelt keys, texts of {@link Hostile}, numbers and times out
 * of range, anchors, tags, merge keys, and lines that are no YAML. A seed decides all of it.
 */
public final class HostileDocuments {
  private static final List<String> TEXT_KEYS =
      List.of("event", "type", "title", "theme", "room", "previous-report", "profile", "reason");
  private static final List<String> PROSE_KEYS =
      List.of(
          "description",
          "issues",
          "sdg-targets",
          "interaction",
          "additional-speakers",
          "key-takeaways",
          "expected-outcomes",
          "format-description");
  private static final List<String> PEOPLE_KEYS =
      List.of("speakers", "organizers", "moderator", "online-moderator", "rapporteur");
  private static final List<String> OTHER_KEYS =
      List.of(
          "number",
          "status",
          "time",
          "format",
          "policy-questions",
          "sdgs",
          "agenda",
          "conflicts-with",
          "report-submitted",
          "x-own",
          "speeker",
          "titel",
          "<<",
          "\"\\u001b[31m\"",
          "'\u202e'");
  private static final List<String> SETTING_KEYS =
      List.of(
          "profile",
          "extends",
          "event",
          "stage",
          "rules",
          "sources",
          "waivers",
          "overrides",
          "include",
          "exclude",
          "required",
          "vocabularies",
          "calendar",
          "notes",
          "formats",
          "given-headings",
          "vocabulary");
  private static final List<String> VALUES =
      List.of(
          "IGF 2021",
          "igf-2021",
          "workshop",
          "scheduled",
          "accepted",
          "withdrawn",
          "draft",
          "submission",
          "Government",
          "Civil Society",
          "African Group",
          "WEOG",
          "Nowhere Group",
          "people/minimum",
          "people/minimun",
          "off",
          "error",
          "TBC",
          "...",
          "~",
          "null",
          "yes",
          "119",
          "0",
          "-1",
          "999999999",
          "99999999999999999999",
          "1e999999",
          ".inf",
          "0x1F",
          "1:30",
          "90 Min",
          "Panel - Auditorium - 90 Min",
          "9.c",
          "17.99",
          "**/*.yaml",
          "[a-",
          "{a,b",
          "2021-12-10",
          "2021-12-10T10:15Z",
          "2021-12-10T11:45:00+05:45",
          "2021-02-30T25:61Z",
          "-999999999-01-01T00:00Z",
          "+999999999-12-31T23:59:59.999999999+18:00",
          "0000-00-00",
          "00:00",
          "00:15 - 99:99",
          "Opening (5 min)",
          "Ada Example, Government, WEOG",
          "Ada Example",
          "ADA EXAMPLE",
          "Ada  E\u0301xample",
          ", , ,",
          "https://example.org/?a=b",
          "https://zoom.us/j/123?pwd=secret",
          "ada@example.org");

  private final Random random;
  private final StringBuilder yaml = new StringBuilder();
  private int anchors;

  private HostileDocuments(Random random) {
    this.random = random;
  }

  /** A file of one proposal or a few. */
  public static String proposal(Random random) {
    HostileDocuments file = new HostileDocuments(random);
    int documents = file.oneIn(4) ? 1 + random.nextInt(4) : 1;
    for (int i = 0; i < documents; i++) {
      if (documents > 1) {
        file.yaml.append("---\n");
      }
      file.yaml.append(file.oneIn(3) ? "" : "number: " + random.nextInt(3) + "\n");
      file.yaml.append(
          file.oneIn(3)
              ? ""
              : "status: scheduled\ntime: {start: 2021-12-10T10:15Z, end: 2021-12-10T11:45Z}\n");
      file.entries(file::entry);
    }
    return file.yaml.toString();
  }

  /** A profile or a configuration. */
  public static String settings(Random random) {
    HostileDocuments file = new HostileDocuments(random);
    file.entries(
        () ->
            file.line(
                file.any(SETTING_KEYS), file.oneIn(3) ? file.any(VALUES) : file.structure(0)));
    return file.yaml.toString();
  }

  private void entries(Runnable entry) {
    for (int i = 1 + random.nextInt(9); i > 0; i--) {
      if (oneIn(80)) {
        yaml.append(oneIn(2) ? text() : any(List.of(": a", "? [a", "- a", "a", "\t b")))
            .append('\n');
      } else if (oneIn(12)) {
        yaml.append("# lectern: allow ").append(oneIn(2) ? any(VALUES) : text()).append(" -- a\n");
      } else {
        entry.run();
      }
    }
  }

  private void entry() {
    switch (random.nextInt(8)) {
      case 0 -> line(any(TEXT_KEYS), scalar());
      case 1, 2, 3 -> prose(any(PROSE_KEYS));
      case 4 -> line(any(PEOPLE_KEYS), oneIn(2) ? list(this::person) : person());
      case 5 -> line("agenda", list(this::agendaItem));
      case 6 -> line(any(OTHER_KEYS), oneIn(2) ? any(VALUES) : structure(0));
      default -> line(any(PROSE_KEYS, PEOPLE_KEYS, OTHER_KEYS), structure(0));
    }
  }

  private void line(String key, String value) {
    yaml.append(key).append(": ").append(value).append('\n');
  }

  private void prose(String key) {
    String harm = text() + (oneIn(2) ? any(VALUES) : "") + text();
    String text = (oneIn(40) ? harm : printable(harm)).repeat(oneIn(8) ? random.nextInt(60) : 1);
    yaml.append(key).append(oneIn(3) ? ": >\n  " : ": |\n  ");
    yaml.append(text.replace("\n", "\n  ")).append('\n');
  }

  private String person() {
    if (oneIn(2)) {
      return scalar();
    }
    List<String> entries = new ArrayList<>();
    for (String key :
        List.of(
            "name",
            "organization",
            "stakeholder-group",
            "regional-group",
            "country",
            "gender",
            "youth",
            "presence",
            "confirmation",
            "email",
            "url",
            "aliases",
            "replaces",
            "nmae")) {
      if (oneIn(3)) {
        entries.add(key + ": " + (oneIn(9) ? structure(1) : scalar()));
      }
    }
    return "{" + String.join(", ", entries) + "}";
  }

  private String agendaItem() {
    return "{start: "
        + scalar()
        + ", end: "
        + scalar()
        + ", minutes: "
        + scalar()
        + ", title: "
        + scalar()
        + "}";
  }

  private interface Maker {
    String make();
  }

  private String list(Maker item) {
    List<String> items = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      items.add(item.make());
    }
    return "[" + String.join(", ", items) + "]";
  }

  /** Any value in flow style. */
  private String structure(int depth) {
    String value =
        switch (random.nextInt(depth < 4 ? 4 : 2)) {
          case 0, 1 -> scalar();
          case 2 -> list(() -> structure(depth + 1));
          default -> mapping(depth);
        };
    return switch (random.nextInt(12)) {
      case 0 -> "&a" + anchors++ + " " + value;
      case 1 -> anchors == 0 || !oneIn(4) ? value : "*a" + random.nextInt(anchors);
      case 2 -> "!!str " + value;
      default -> value;
    };
  }

  private String mapping(int depth) {
    List<String> entries = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      String key = any(TEXT_KEYS, OTHER_KEYS, SETTING_KEYS, List.of("values", "name", "files"));
      entries.add(key + ": " + structure(depth + 1));
    }
    return "{" + String.join(", ", entries) + "}";
  }

  private String scalar() {
    return switch (random.nextInt(4)) {
      case 0 -> quoted(text());
      case 1 -> "'" + printable(text()).replace("\n", " ").replace("'", "''") + "'";
      default -> quoted(any(VALUES));
    };
  }

  /** In double quotes, with escapes for what YAML does not allow as it is. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c >= 0x7F) {
        String code = Integer.toHexString(c);
        quoted.append("\\u").append("0".repeat(4 - code.length())).append(code);
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** Without what ends the reading of YAML. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFEFF&&[^\n]]", "");
  }

  /** Pieces that do harm, and among them what is in the middle of a proposal. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i > 0; i--) {
      text.append(any(Hostile.PIECES));
    }
    return text.toString();
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  @SafeVarargs
  private final String any(List<String>... lists) {
    List<String> list = lists[random.nextInt(lists.length)];
    return list.get(random.nextInt(list.size()));
  }
}
