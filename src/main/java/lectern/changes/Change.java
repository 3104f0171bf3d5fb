package lectern.changes;

import java.util.List;
import java.util.Optional;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;
import lectern.session.Slot;

/** A difference between two states of one session. Its texts are safe to print. */
public sealed interface Change {

  /** The category, which decides the order of changes. */
  ChangeCategory category();

  /** A value of one word or line was added, removed or changed. */
  record ValueChanged(Attribute attribute, Optional<String> before, Optional<String> after)
      implements Change {
    @Override
    public ChangeCategory category() {
      return attribute.category();
    }
  }

  /** The session was scheduled, moved, or taken off the schedule. */
  record Moved(Optional<Slot> before, Optional<Slot> after) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.TIME;
    }
  }

  /**
   * A person was added in a role, removed from it, or replaced by another person.
   *
   * @param isStated whether the proposal says who replaces whom; otherwise the two are the only
   *     ones to change in that role
   */
  record PersonChanged(Role role, Optional<String> before, Optional<String> after, boolean isStated)
      implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.PEOPLE;
    }
  }

  /** A person changed roles. */
  record RoleChanged(String name, Role before, Role after) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.PEOPLE;
    }
  }

  /** The name of a person was spelled differently. */
  record NameRespelled(String before, String after) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.DETAIL;
    }
  }

  /** A detail of a person, such as the organization, was added, removed or changed. */
  record DetailChanged(String name, PersonKey key, Optional<String> before, Optional<String> after)
      implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.DETAIL;
    }
  }

  /** Values were added to a list or removed from it. */
  record ListEdited(ProposalKey key, List<String> added, List<String> removed) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.TEXT;
    }
  }

  /**
   * A text, the agenda or the policy questions were added, removed or edited.
   *
   * @param added how many of the words or items after are not among those before
   */
  record ContentEdited(ProposalKey key, Content before, Content after, int added)
      implements Change {
    @Override
    public ChangeCategory category() {
      return key == ProposalKey.AGENDA ? ChangeCategory.AGENDA : ChangeCategory.TEXT;
    }
  }

  /**
   * The report on the session was added or removed as a whole.
   *
   * @param parts the fields of the report
   */
  record ReportChanged(boolean isAdded, List<ProposalKey> parts) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.REPORT;
    }
  }
}
