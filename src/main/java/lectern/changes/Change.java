package lectern.changes;

import java.util.List;
import java.util.Optional;
import lectern.proposal.PersonKey;
import lectern.proposal.ProposalKey;
import lectern.proposal.Role;
import lectern.proposal.Status;
import lectern.session.Slot;

/** One thing that is different of a session that is in both states. Texts are safe to print. */
public sealed interface Change {

  /** The importance of a change; the most important comes first. */
  ChangeCategory category();

  /** It has come further, or not as far. */
  record StatusChange(Status before, Status after) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.STATUS;
    }

    /** Returns whether it took the session out of the programme. */
    public boolean isWithdrawal() {
      return isOut(after) && !isOut(before);
    }

    private static boolean isOut(Status status) {
      return status == Status.WITHDRAWN || status == Status.DECLINED;
    }
  }

  /** It takes place at another time. */
  record Moved(Optional<Slot> before, Optional<Slot> after) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.TIME;
    }
  }

  /** It has another title. */
  record Renamed(Optional<String> before, Optional<String> after) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.TITLE;
    }
  }

  /** A fact in one word or line is another one. */
  record Fact(Attribute attribute, Optional<String> before, Optional<String> after)
      implements Change {
    @Override
    public ChangeCategory category() {
      return attribute.category();
    }
  }

  /** A person has a role who had none. */
  record Came(Role role, String name) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.PEOPLE;
    }
  }

  /** A person has no role any more. */
  record Left(Role role, String name) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.PEOPLE;
    }
  }

  /**
   * A person has a role in another's place.
   *
   * @param isStated whether the proposal says who replaces whom
   */
  record Replaced(Role role, String left, String came, boolean isStated) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.PEOPLE;
    }
  }

  /** A person has another role. */
  record ChangedRole(String name, Role before, Role after) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.PEOPLE;
    }
  }

  /** The name of a person is spelt in another way. */
  record Respelt(String before, String after) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.DETAIL;
    }
  }

  /** Something else is said of a person. */
  record Detail(String name, PersonKey key, Optional<String> before, Optional<String> after)
      implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.DETAIL;
    }
  }

  /**
   * A text is another one.
   *
   * @param before its words; 0 where there was no text
   * @param after its words; 0 where there is no text any more
   * @param fresh how many of its words were not there before
   */
  record Rewritten(ProposalKey key, int before, int after, int fresh) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.TEXT;
    }
  }

  /** A list of short values has others. */
  record Relisted(ProposalKey key, List<String> added, List<String> dropped) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.TEXT;
    }
  }

  /**
   * A list of items that are told by their number has others, or has them in another order.
   *
   * @param before how many there were
   * @param after how many there are
   * @param fresh how many of these were not there before
   */
  record Rearranged(
      ProposalKey key,
      int before,
      int after,
      int fresh,
      Optional<Integer> minutesBefore,
      Optional<Integer> minutesAfter)
      implements Change {
    @Override
    public ChangeCategory category() {
      return key == ProposalKey.AGENDA ? ChangeCategory.AGENDA : ChangeCategory.TEXT;
    }
  }

  /**
   * There is a report where there was none, or the other way round.
   *
   * @param parts the fields of it
   */
  record Reported(boolean isAdded, List<ProposalKey> parts) implements Change {
    @Override
    public ChangeCategory category() {
      return ChangeCategory.REPORT;
    }
  }
}
