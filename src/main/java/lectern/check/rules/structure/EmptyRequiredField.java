package lectern.check.rules.structure;

import lectern.check.RuleContext;
import lectern.fields.Field;
import lectern.profile.Level;
import lectern.profile.Requirement;
import lectern.profile.Source;
import lectern.proposal.FieldPath;

/**
 * A required field that is missing or blank.
 *
 * @param field the field, which is missing or blank
 * @param level the level of the finding about it
 */
record EmptyRequiredField(Requirement requirement, Field<?> field, Level level) {

  /** Creates a field whose level is that of the requirement or, without one, of the rule. */
  static EmptyRequiredField of(Requirement requirement, Field<?> field, RuleContext rule) {
    return new EmptyRequiredField(requirement, field, requirement.level().orElse(rule.level()));
  }

  FieldPath path() {
    return requirement.path();
  }

  /** Returns whether another requirement is about the same field. */
  boolean isSameField(EmptyRequiredField other) {
    return field == other.field
        && path().key() == other.path().key()
        && path().inner().equals(other.path().inner());
  }

  /**
   * Returns whether two fields belong in one finding: both are missing in the same mapping, or
   * blank in the same part, and level and source are the same.
   */
  boolean isReportedWith(EmptyRequiredField other) {
    boolean isPart = path().inner().isPresent();
    return (isPart || field instanceof Field.Missing)
        && (isPart || other.field instanceof Field.Missing)
        && isInSameMapping(other)
        && level == other.level
        && isSame(requirement.source(), other.requirement.source());
  }

  private boolean isInSameMapping(EmptyRequiredField other) {
    boolean isInner = path().inner().isPresent();
    return isInner == other.path().inner().isPresent()
        && (!isInner || path().key() == other.path().key())
        && field.range().startOffset() == other.field.range().startOffset();
  }

  private static boolean isSame(Source source, Source other) {
    return source.certainty() == other.certainty() && source.url().equals(other.url());
  }
}
