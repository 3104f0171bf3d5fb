package lectern.check.rules.structure;

import java.util.ArrayList;
import java.util.List;
import lectern.check.Disclosure;
import lectern.check.Documentation;
import lectern.check.Finding;
import lectern.check.ProposalRule;
import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.fields.Key;
import lectern.profile.Level;
import lectern.profile.Requirement;
import lectern.proposal.FieldPath;
import lectern.session.ProposalContext;

/** A field that is required by now is missing or blank. */
public final class Required implements ProposalRule {

  @Override
  public String id() {
    return "structure/required";
  }

  @Override
  public Level level() {
    return Level.ERROR;
  }

  @Override
  public Disclosure disclosure() {
    return Disclosure.SUMMARY;
  }

  @Override
  public Documentation documentation() {
    return new Documentation(
        "A field that is required by now is missing or blank.",
        """
            The profile says which fields a draft, a submission, the programme and the report need; each stage includes
            those before it. The stage follows from "status", or from --stage.
            """,
        """
            status: draft
            description: Who is still offline, and why.
            """,
        """
            status: draft
            title: Meaningful access
            description: Who is still offline, and why.
            """);
  }

  @Override
  public List<Finding> check(ProposalContext context, RuleContext rule) {
    List<Finding> findings = new ArrayList<>();
    for (Requirement requirement : context.requirements()) {
      for (Field<?> field : requirement.path().in(context.proposal())) {
        if (field instanceof Field.Missing) {
          findings.add(finding(requirement, field, "missing", rule));
        } else if (field instanceof Field.Blank) {
          findings.add(finding(requirement, field, "blank", rule));
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      Requirement requirement, Field<?> field, String lack, RuleContext rule) {
    FieldPath path = requirement.path();
    Key key = path.inner().orElse(path.key());
    String owner = path.inner().isPresent() ? " of \"" + path.key().written() + "\"" : "";
    return rule.at(requirement.level().orElse(rule.level()))
        .from(requirement.source())
        .finding(
            field.range(),
            "\""
                + key.written()
                + "\""
                + owner
                + " is "
                + lack
                + ", but the "
                + requirement.from().word()
                + " needs it.",
            "Write \"" + key.written() + "\": " + key.meaning() + ".");
  }
}
