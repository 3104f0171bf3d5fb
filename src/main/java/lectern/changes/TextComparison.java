package lectern.changes;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.ValueType;
import lectern.programme.SafeText;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.session.TimeText;

/** Compares the texts of a session by their words, and the reports on it. */
final class TextComparison {
  private static final List<ProposalKey> REPORT =
      List.of(ProposalKey.KEY_TAKEAWAYS, ProposalKey.CALL_TO_ACTION, ProposalKey.REPORT_SUBMITTED);

  private final Proposal before;
  private final Proposal after;
  private final SafeText safe;
  private final List<Change> changes = new ArrayList<>();

  private TextComparison(Proposal before, Proposal after, SafeText safe) {
    this.before = before;
    this.after = after;
    this.safe = safe;
  }

  static List<Change> of(Proposal before, Proposal after, SafeText safe) {
    TextComparison comparison = new TextComparison(before, after, safe);
    List<ProposalKey> old = reportParts(before);
    List<ProposalKey> now = reportParts(after);
    boolean hasReports = !old.isEmpty() && !now.isEmpty();
    if (hasReports) {
      comparison.submitted();
    } else if (!old.equals(now) && REPORT.stream().allMatch(comparison::isKnown)) {
      comparison.changes.add(new Change.ReportChanged(old.isEmpty(), old.isEmpty() ? now : old));
    }
    for (ProposalKey key : ProposalKey.values()) {
      if (key.type() == ValueType.Simple.PROSE && (hasReports || !REPORT.contains(key))) {
        comparison.text(key);
      }
    }
    return comparison.changes;
  }

  private static List<ProposalKey> reportParts(Proposal proposal) {
    return REPORT.stream().filter(key -> proposal.field(key).value().isPresent()).toList();
  }

  private boolean isKnown(ProposalKey key) {
    return TextEquality.areKnown(before.field(key), after.field(key));
  }

  private void submitted() {
    Optional<OffsetDateTime> old = before.report().submitted().value();
    Optional<OffsetDateTime> now = after.report().submitted().value();
    if (isKnown(ProposalKey.REPORT_SUBMITTED)
        && !old.map(OffsetDateTime::toInstant).equals(now.map(OffsetDateTime::toInstant))) {
      changes.add(
          new Change.ValueChanged(
              Attribute.REPORT_SUBMITTED, old.map(TimeText::words), now.map(TimeText::words)));
    }
  }

  private void text(ProposalKey key) {
    Optional<String> old = before.field(key).value().map(String.class::cast);
    Optional<String> now = after.field(key).value().map(String.class::cast);
    if (isKnown(key) && !TextEquality.isSame(old, now)) {
      WordCount olds = WordCount.of(old);
      WordCount nows = WordCount.of(now);
      changes.add(
          new Change.ContentEdited(key, content(olds, old), content(nows, now), nows.notIn(olds)));
    }
  }

  private Content content(WordCount words, Optional<String> text) {
    return new Content(words.total(), Optional.empty(), text.map(safe::line).orElse(""));
  }
}
