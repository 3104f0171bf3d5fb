package lectern.check;

/** The parts of a rule's findings that may appear in public output. */
public enum Disclosure {
  /**
   * The finding with its message, which contains no personal data but names, roles, rooms and
   * times.
   */
  FULL,
  /** The finding with the rule's summary instead of its message, which may quote any text. */
  SUMMARY,
  /** Nothing: the existence of a finding reveals personal data, such as gender or country. */
  NONE
}
