package lectern.check.rules.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProblemRule;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.profile.Level;
import lectern.profile.Requirement;
import lectern.proposal.FieldPath;
import lectern.proposal.KeyedField;
import lectern.proposal.Part;
import lectern.proposal.PolicyQuestion;
import lectern.proposal.Proposal;
import lectern.proposal.ProposalKey;
import lectern.session.ProposalContext;
import lectern.source.ProblemKind;

/** A key without a value. */
public final class Blank implements ProblemRule, ProposalRule {

  @Override
  public String id() {
    return "structure/blank";
  }

  @Override
  public Level level() {
    return Level.NOTE;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.BLANK;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "A key has no value.",
        """
            A key without a value adds nothing. A required field is reported by structure/required; fill in any other field, or
            remove its key.
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
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    if (!hasBlank(context.proposal())) {
      return List.of();
    }
    Set<Field<?>> required = required(context);
    LostValues lost = LostValues.of(context);
    List<Finding> findings = new ArrayList<>();
    for (ProposalKey outer : ProposalKey.LIST) {
      Field<?> field = context.proposal().field(outer);
      report(outer, field, required, lost, rule, findings);
      for (Part part : FieldPath.parts(field)) {
        // content/policy-question-form reports the missing parts of a policy question.
        if (part instanceof PolicyQuestion) {
          continue;
        }
        for (Key key : part.keys()) {
          report(key, part.field(key), required, lost, rule, findings);
        }
      }
    }
    return findings;
  }

  /** Returns the fields that are required, or that may be as soon as the session type is known. */
  private static Set<Field<?>> required(ProposalContext context) {
    Set<Field<?>> required = Collections.newSetFromMap(new IdentityHashMap<>());
    Optional<String> type = context.type().filter(context.vocabularies().sessionTypes()::has);
    for (Requirement requirement : context.profile().requirements()) {
      if (context.stage().requires(requirement.from())
          && context.profile().concerns(requirement.types(), type)) {
        required.addAll(requirement.path().in(context.proposal()));
      }
    }
    return required;
  }

  /** Returns whether any field is blank, which is rare. */
  private static boolean hasBlank(Proposal proposal) {
    for (KeyedField written : proposal.written()) {
      if (written.field() instanceof Field.Blank) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      Key key,
      Field<?> field,
      Set<Field<?>> required,
      LostValues lost,
      RuleContext rule,
      List<Finding> findings) {
    if (field instanceof Field.Blank && !required.contains(field)) {
      findings.add(
          rule.finding(
              field.range(),
              "\"" + key.written() + "\" has no value" + lost.because(field) + ".",
              lost.remedy(field)
                  .orElse("Add a value (" + key.meaning() + "), or remove the key.")));
    }
  }
}
