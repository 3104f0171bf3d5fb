package lectern.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lectern.fields.Field;
import lectern.fields.Located;
import lectern.listing.AgendaLines;
import lectern.programme.SafeText;
import lectern.proposal.AgendaItem;
import lectern.proposal.Part;
import lectern.proposal.PolicyQuestion;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.proposal.Timeline;

/** Compares lists: short values one by one, agenda items and questions by their number. */
final class ListComparison {
  private static final List<ProposalKey> VALUES =
      List.of(
          ProposalKey.SDGS,
          ProposalKey.CONFLICTS_WITH,
          ProposalKey.KEYWORDS,
          ProposalKey.SUBTHEME,
          ProposalKey.TOPICS,
          ProposalKey.LANGUAGE,
          ProposalKey.URL,
          ProposalKey.BACKGROUND_PAPER,
          ProposalKey.CONDUCTED_BEFORE,
          ProposalKey.TIME_ZONE);

  private ListComparison() {}

  /**
   * The items of a list.
   *
   * @param contents the content of each item, without its time
   * @param clocks the start and end of each item; empty where items have none
   * @param minutes the length of all items, where it is known
   * @param lines the items as they are printed
   */
  private record Items(
      List<String> contents, List<String> clocks, Optional<Integer> minutes, List<String> lines) {

    boolean isSame(Items other) {
      return contents.equals(other.contents)
          && clocks.equals(other.clocks)
          && minutes.equals(other.minutes);
    }

    Content content(SafeText safe) {
      return new Content(contents.size(), minutes, safe.line(String.join("\n", lines)));
    }
  }

  static List<Change> of(Proposal before, Proposal after, SafeText safe) {
    List<Change> changes = new ArrayList<>();
    addItems(ProposalKey.AGENDA, before, after, ListComparison::agenda, safe, changes);
    addItems(ProposalKey.POLICY_QUESTIONS, before, after, ListComparison::questions, safe, changes);
    for (ProposalKey key : VALUES) {
      Set<String> olds = values(before.field(key), safe);
      Set<String> nows = values(after.field(key), safe);
      if (TextEquality.areKnown(before.field(key), after.field(key)) && !olds.equals(nows)) {
        changes.add(new Change.ListEdited(key, without(nows, olds), without(olds, nows)));
      }
    }
    return changes;
  }

  private static Set<String> values(Field<?> field, SafeText safe) {
    Set<String> values = new LinkedHashSet<>();
    if (field.value().isPresent()) {
      Object value = field.value().get();
      for (Object item : value instanceof List<?> list ? list : List.of(value)) {
        Object plain = item instanceof Located<?> located ? located.value() : item;
        values.add(safe.line(TextEquality.plain(plain.toString())));
      }
    }
    return values;
  }

  private static List<?> items(Field<?> list) {
    return (List<?>) list.value().map(Object.class::cast).orElse(List.of());
  }

  private static List<String> without(Set<String> values, Set<String> others) {
    return values.stream().filter(value -> !others.contains(value)).toList();
  }

  private static void addItems(
      ProposalKey key,
      Proposal before,
      Proposal after,
      Function<Proposal, Items> reader,
      SafeText safe,
      List<Change> changes) {
    Items old = reader.apply(before);
    Items now = reader.apply(after);
    if (isReadable(before.field(key)) && isReadable(after.field(key)) && !old.isSame(now)) {
      Map<String, Integer> left = new HashMap<>();
      old.contents().forEach(content -> left.merge(content, 1, Integer::sum));
      int added = 0;
      for (String content : now.contents()) {
        added += left.merge(content, -1, Integer::sum) < 0 ? 1 : 0;
      }
      changes.add(new Change.ContentEdited(key, old.content(safe), now.content(safe), added));
    }
  }

  /** Returns whether neither the list nor a part of an item holds what could not be read. */
  private static boolean isReadable(Field<?> list) {
    for (Object item : items(list)) {
      Part part = (Part) item;
      if (part.keys().stream().anyMatch(key -> part.field(key) instanceof Field.Broken)) {
        return false;
      }
    }
    return !(list instanceof Field.Broken);
  }

  private static Items questions(Proposal proposal) {
    List<String> contents = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (PolicyQuestion question : proposal.content().policyQuestions().value().orElse(List.of())) {
      String heading = text(question.heading());
      String words = text(question.question());
      contents.add(heading + "\n" + words);
      lines.add(heading.isEmpty() || words.isEmpty() ? heading + words : heading + " – " + words);
    }
    return new Items(contents, List.of(), Optional.empty(), lines);
  }

  private static Items agenda(Proposal proposal) {
    List<String> contents = new ArrayList<>();
    List<String> clocks = new ArrayList<>();
    for (AgendaItem item : proposal.participation().agenda().value().orElse(List.of())) {
      Optional<Integer> start = item.start().value();
      Optional<Integer> end = item.end().value();
      Optional<Integer> minutes =
          item.minutes().value().or(() -> end.flatMap(to -> start.map(from -> to - from)));
      contents.add(text(item.title()) + "\n" + item.activity().value() + "\n" + minutes);
      clocks.add(start + "-" + end);
    }
    Optional<Timeline> timeline = proposal.participation().timeline();
    if (timeline.isPresent()) {
      clocks.clear();
      timeline.get().items().forEach(item -> clocks.add(item.start() + "-" + item.end()));
    }
    return new Items(
        contents, clocks, timeline.map(Timeline::end), AgendaLines.of(proposal.participation()));
  }

  private static String text(Field<String> field) {
    return field.value().map(TextEquality::plain).orElse("");
  }
}
