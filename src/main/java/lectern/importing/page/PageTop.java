package lectern.importing.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.importing.UnassignedText;
import lectern.proposal.ProposalKey;

/**
 * The top of a page: its heading and what precedes it.
 *
 * @param fields the texts of the event, type, number, title and theme, as far as they are known
 * @param unassigned the lines that are none of these
 * @param end the index of the first line behind the heading
 */
record PageTop(Map<ProposalKey, String> fields, List<UnassignedText> unassigned, int end) {
  private static final Pattern EVENT = Pattern.compile(".*\\b(IGF|EuroDIG) ?(20\\d\\d)\\b.*");
  private static final Pattern FILTER = Pattern.compile("(\\S.*?) *\\[clear filter]");

  /** A date or a time of the day in the schedule of an event, which the session repeats. */
  private static final Pattern SCHEDULE =
      Pattern.compile(
          "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day,? [a-z]+ \\d{1,2}|\\d{1,2}:\\d\\d [A-Z]{3,4}");

  /**
   * Reads the top of a page. Without a heading of a known form, the last line before the first
   * label is the title.
   *
   * @param firstLabel the index of the first line with a label; negative if there is none
   */
  static PageTop of(List<PageLine> lines, int firstLabel) {
    Map<ProposalKey, String> fields = new EnumMap<>(ProposalKey.class);
    int heading = heading(lines, firstLabel);
    List<UnassignedText> unassigned = new ArrayList<>();
    for (PageLine line : lines.subList(0, Math.max(heading, 0))) {
      before(line, fields, unassigned);
    }
    if (heading < 0) {
      return new PageTop(fields, unassigned, 0);
    }
    int end = heading + 1;
    String text = lines.get(heading).text();
    Optional<PageHeading> found = PageHeading.of(text);
    found.flatMap(PageHeading::event).ifPresent(event -> fields.put(ProposalKey.EVENT, event));
    found.flatMap(PageHeading::type).ifPresent(type -> fields.put(ProposalKey.TYPE, type));
    found
        .map(PageHeading::number)
        .filter(number -> !number.isEmpty())
        .ifPresent(number -> fields.put(ProposalKey.NUMBER, number));
    String title = found.map(PageHeading::title).orElse(text);
    while (title.isEmpty() && end < lines.size()) {
      title = lines.get(end++).text();
    }
    fields.put(ProposalKey.TITLE, title);
    return new PageTop(fields, unassigned, end);
  }

  private static int heading(List<PageLine> lines, int firstLabel) {
    for (int i = 0; i < lines.size(); i++) {
      if (PageHeading.of(lines.get(i).text()).isPresent()) {
        return i;
      }
    }
    for (int i = 0; i < firstLabel; i++) {
      String text = lines.get(i).text();
      if (!text.isEmpty() && !PageFrame.isFrame(text)) {
        return i;
      }
    }
    return -1;
  }

  private static void before(
      PageLine line, Map<ProposalKey, String> fields, List<UnassignedText> unassigned) {
    String text = line.text();
    Matcher filter = FILTER.matcher(text);
    if (text.matches("https?://\\S+")) {
      fields.putIfAbsent(ProposalKey.URL, text);
    } else if (filter.matches() && !SCHEDULE.matcher(filter.group(1)).matches()) {
      fields.put(ProposalKey.THEME, filter.group(1));
    } else if (PageFrame.isFrame(text)) {
      Matcher event = EVENT.matcher(text);
      if (event.matches()) {
        fields.putIfAbsent(ProposalKey.EVENT, event.group(1) + " " + event.group(2));
      }
    } else if (!text.isEmpty() && !SCHEDULE.matcher(text).matches()) {
      unassigned.add(new UnassignedText("line " + line.number(), text));
    }
  }
}
