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

  /** A change of who takes part, or as what. */
  sealed interface PeopleChange extends Change {
    @Override
    default ChangeCategory category() {
      return ChangeCategory.PEOPLE;
    }
  }

  /** A change of what is stated about a person. */
  sealed interface PersonChange extends Change {
    @Override
    default ChangeCategory category() {
      return ChangeCategory.DETAIL;
    }
  }

  /** A change of a longer text or of a list. */
  sealed interface ContentChange extends Change {

    /** The field that holds it. */
    ProposalKey key();

    @Override
    default ChangeCategory category() {
      return key() == ProposalKey.AGENDA ? ChangeCategory.AGENDA : ChangeCategory.TEXT;
    }
  }

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

  /** A person was added in a role. */
  record PersonAdded(Role role, String name) implements PeopleChange {}

  /** A person was removed from a role. */
  record PersonRemoved(Role role, String name) implements PeopleChange {}

  /**
   * A person took over the role of another.
   *
   * @param isStated whether the proposal says so; otherwise nobody else was added or removed
   */
  record PersonReplaced(Role role, String before, String after, boolean isStated)
      implements PeopleChange {}

  /** A person changed roles. */
  record RoleChanged(String name, Role before, Role after) implements PeopleChange {}

  /** The name of a person was spelled differently. */
  record NameRespelled(String before, String after) implements PersonChange {}

  /** A detail of a person, such as the organization, was added, removed or changed. */
  record DetailChanged(
      String name, PersonKey key, Optional<String> before, Optional<String> after)
      implements PersonChange {}

  /**
   * A text was added, removed or edited.
   *
   * @param before the number of words before; 0 without a text
   * @param after the number of words after; 0 without a text
   * @param added how many words of the text after are not in the text before
   */
  record TextEdited(ProposalKey key, int before, int after, int added) implements ContentChange {}

  /** Values were added to a list or removed from it. */
  record ListEdited(ProposalKey key, List<String> added, List<String> removed)
      implements ContentChange {}

  /**
   * Agenda items or policy questions were added, removed, edited or reordered.
   *
   * @param before the number of items before
   * @param after the number of items after
   * @param added how many of the items after are not among those before
   * @param minutesBefore the length of the agenda before, where it is known
   * @param minutesAfter the length of the agenda after, where it is known
   */
  record ItemsEdited(
      ProposalKey key,
      int before,
      int after,
      int added,
      Optional<Integer> minutesBefore,
      Optional<Integer> minutesAfter)
      implements ContentChange {}

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
