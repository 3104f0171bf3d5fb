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
import lectern.programme.SafeText;
import lectern.proposal.AgendaItem;
import lectern.proposal.Part;
import lectern.proposal.PolicyQuestion;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.proposal.Timeline;

/** Compares lists: of values by what they are, of longer items by how many are others. */
final class ListComparison {
  private final Proposal before;
  private final Proposal after;
  private final SafeText safe;

  private ListComparison(Proposal before, Proposal after, SafeText safe) {
    this.before = before;
    this.after = after;
    this.safe = safe;
  }

  static List<Change> of(Matching.Pair pair, SafeText safe) {
    ListComparison comparison =
        new ListComparison(pair.before().proposal(), pair.after().proposal(), safe);
    List<Change> changes = new ArrayList<>();
    comparison.agenda().ifPresent(changes::add);
    comparison.questions().ifPresent(changes::add);
    comparison
        .values(ProposalKey.SDGS, proposal -> proposal.content().sdgs())
        .ifPresent(changes::add);
    comparison
        .values(ProposalKey.CONFLICTS_WITH, proposal -> proposal.schedule().conflictsWith())
        .ifPresent(changes::add);
    return changes;
  }

  private <T> Optional<Change> values(
      ProposalKey key, Function<Proposal, Field<List<Located<T>>>> list) {
    Field<List<Located<T>>> old = list.apply(before);
    Field<List<Located<T>>> now = list.apply(after);
    Set<String> olds = words(old);
    Set<String> nows = words(now);
    if (!TextEquality.areKnown(old, now) || olds.equals(nows)) {
      return Optional.empty();
    }
    return Optional.of(new Change.Relisted(key, without(nows, olds), without(olds, nows)));
  }

  private <T> Set<String> words(Field<List<Located<T>>> list) {
    Set<String> words = new LinkedHashSet<>();
    for (Located<T> value : list.value().orElse(List.of())) {
      words.add(safe.line(TextEquality.plain(value.value().toString())));
    }
    return words;
  }

  private static List<String> without(Set<String> words, Set<String> others) {
    return words.stream().filter(word -> !others.contains(word)).toList();
  }

  private Optional<Change> questions() {
    Field<List<PolicyQuestion>> old = before.content().policyQuestions();
    Field<List<PolicyQuestion>> now = after.content().policyQuestions();
    return isKnown(old, now)
        ? rearranged(
            ProposalKey.POLICY_QUESTIONS,
            rows(old, ListComparison::row),
            rows(now, ListComparison::row))
        : Optional.empty();
  }

  private static String row(PolicyQuestion question) {
    return text(question.heading()) + "\n" + text(question.question());
  }

  private static String text(Field<String> field) {
    return field.value().map(TextEquality::plain).orElse("");
  }

  private Optional<Change> agenda() {
    Field<List<AgendaItem>> old = before.participation().agenda();
    Field<List<AgendaItem>> now = after.participation().agenda();
    if (!isKnown(old, now)) {
      return Optional.empty();
    }
    List<String> olds = rows(old, ListComparison::row);
    List<String> nows = rows(now, ListComparison::row);
    boolean isSameTimes = clocks(before).equals(clocks(after));
    return isSameTimes || !olds.equals(nows)
        ? rearranged(ProposalKey.AGENDA, olds, nows)
        : Optional.of(rearrangement(ProposalKey.AGENDA, olds, nows));
  }

  /** The content of an item, without its time. */
  private static String row(AgendaItem item) {
    Optional<Integer> minutes =
        item.minutes()
            .value()
            .or(
                () ->
                    item.end()
                        .value()
                        .flatMap(end -> item.start().value().map(start -> end - start)));
    return text(item.title())
        + "\n"
        + item.activity().value().map(Enum::name).orElse("")
        + "\n"
        + minutes.map(String::valueOf).orElse("");
  }

  /** The start and end of the items, in words or as written. */
  private static List<String> clocks(Proposal proposal) {
    Optional<Timeline> timeline = proposal.participation().timeline();
    List<String> clocks = new ArrayList<>();
    if (timeline.isPresent()) {
      for (Timeline.TimedItem item : timeline.get().items()) {
        clocks.add(item.start() + "-" + item.end());
      }
    } else {
      for (AgendaItem item : proposal.participation().agenda().value().orElse(List.of())) {
        clocks.add(item.start().value() + "-" + item.end().value());
      }
    }
    return clocks;
  }

  /** Returns whether all items of both lists are readable. */
  private static <T extends Part> boolean isKnown(Field<List<T>> old, Field<List<T>> now) {
    return TextEquality.areKnown(old, now) && isReadable(old) && isReadable(now);
  }

  private static <T extends Part> boolean isReadable(Field<List<T>> list) {
    for (T item : list.value().orElse(List.of())) {
      for (var key : item.keys()) {
        if (item.field(key) instanceof Field.Broken) {
          return false;
        }
      }
    }
    return true;
  }

  private static <T> List<String> rows(Field<List<T>> list, Function<T, String> row) {
    return list.value().orElse(List.of()).stream().map(row).toList();
  }

  private Optional<Change> rearranged(ProposalKey key, List<String> olds, List<String> nows) {
    return olds.equals(nows) ? Optional.empty() : Optional.of(rearrangement(key, olds, nows));
  }

  private Change rearrangement(ProposalKey key, List<String> olds, List<String> nows) {
    Map<String, Integer> left = new HashMap<>();
    olds.forEach(row -> left.merge(row, 1, Integer::sum));
    int fresh = 0;
    for (String row : nows) {
      fresh += left.merge(row, -1, Integer::sum) < 0 ? 1 : 0;
    }
    return new Change.Rearranged(
        key, olds.size(), nows.size(), fresh, minutes(key, before), minutes(key, after));
  }

  private static Optional<Integer> minutes(ProposalKey key, Proposal proposal) {
    return key == ProposalKey.AGENDA
        ? proposal.participation().timeline().map(Timeline::end)
        : Optional.empty();
  }
}
