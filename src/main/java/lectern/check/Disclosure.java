package lectern.check;

/** The share of a rule's findings that may be in public output. */
public enum Disclosure {
  /**
   * The finding with its message, which says nothing of people but names, roles, rooms and times.
   */
  FULL,
  /** The finding without its message, which may quote any text of a proposal. */
  SUMMARY,
  /** Nothing: that there is a finding reveals private data of people, such as gender or country. */
  NONE
}
