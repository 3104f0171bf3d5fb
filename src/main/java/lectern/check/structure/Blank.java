package lectern.check.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.check.Documentation;
import lectern.check.Examination;
import lectern.check.FaultRule;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.Ruling;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.profile.Level;
import lectern.profile.Requirement;
import lectern.proposal.FieldPath;
import lectern.proposal.Part;
import lectern.proposal.PolicyQuestion;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.source.FaultKind;

/** A key has no value. */
public final class Blank implements FaultRule, ProposalRule {

  @Override
  public String id() {
    return "structure/blank";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public FaultKind kind() {
    return FaultKind.BLANK;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "A key has no value.",
        """
            A key that is there without a value says nothing. A required one is reported as required; any other may be filled
            in or removed.
            """,
        """
            title: Meaningful access
            room:
            """,
        """
            title: Meaningful access
            room: Room 1
            """);
  }

  @Override
  public List<Finding> check(Examination examination, Ruling ruling) {
    List<Empty> empty = empty(examination.proposal());
    if (empty.isEmpty()) {
      return List.of();
    }
    Set<Field<?>> required = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Requirement requirement : examination.requirements()) {
      required.addAll(requirement.path().in(examination.proposal()));
    }
    List<Finding> findings = new ArrayList<>();
    for (Empty one : empty) {
      if (!required.contains(one.field())) {
        findings.add(
            ruling.finding(
                one.field().place(),
                "\"" + one.key().written() + "\" has no value.",
                "Fill it in (" + one.key().meaning() + ") or remove it."));
      }
    }
    return findings;
  }

  /** A key without a value. */
  private record Empty(Key key, Field<?> field) {}

  private static List<Empty> empty(Proposal proposal) {
    List<Empty> empty = new ArrayList<>();
    for (Map.Entry<ProposalKey, Field<?>> entry : proposal.fields().entrySet()) {
      add(entry.getKey(), entry.getValue(), empty);
      for (Part part : FieldPath.parts(entry.getValue())) {
        // What a policy question lacks has a rule of its own.
        if (part instanceof PolicyQuestion) {
          continue;
        }
        for (Key key : part.keys()) {
          add(key, part.field(key), empty);
        }
      }
    }
    return empty;
  }

  private static void add(Key key, Field<?> field, List<Empty> empty) {
    if (field instanceof Field.Blank) {
      empty.add(new Empty(key, field));
    }
  }
}
