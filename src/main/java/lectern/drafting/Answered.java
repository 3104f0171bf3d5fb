package lectern.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.fields.Key;
import lectern.proposal.FormatKey;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;

/** The lines of the fields that a proposer has answered. */
final class Answered {
  private Answered() {}

  /** Returns the lines of a field; none without an answer. */
  static List<String> lines(ProposalKey key, Answers answers) {
    List<String> lines = new ArrayList<>();
    if (key == ProposalKey.FORMAT && answers.format().isPresent()) {
      lines.add(key.written() + ":");
      add("  ", FormatKey.TYPE, answers.format(), lines);
    } else if (key == ProposalKey.SPEAKERS && !answers.speakers().isEmpty()) {
      lines.add(key.written() + ":");
      for (Answers.Speaker speaker : answers.speakers()) {
        add("  - ", PersonKey.NAME, Optional.of(speaker.name()), lines);
        add("    ", PersonKey.ORGANIZATION, speaker.organization(), lines);
        add("    ", PersonKey.STAKEHOLDER_GROUP, speaker.stakeholderGroup(), lines);
        add("    ", PersonKey.REGIONAL_GROUP, speaker.regionalGroup(), lines);
      }
    }
    return lines;
  }

  private static void add(String start, Key key, Optional<String> value, List<String> lines) {
    value.ifPresent(text -> lines.add(start + key.written() + ": " + Scalar.written(text)));
  }
}
