package lectern.profile;

/** The way in which the pages of an event print a field with its label. */
public enum FormStyle {
  /** The label on a line of its own, the value below. */
  HEADING,
  /** {@code Label: value}. */
  INLINE,
  /** {@code Label: value}, directly below the field before it. */
  CONTINUED,
  /** The value without a label, directly below the field before it. */
  JOINED,
  /** {@code Label 1: value}, a line for each item. */
  NUMBERED,
  /** {@code Label: value}, a line for each item. */
  REPEATED,
  /** The value without a label. */
  UNLABELED,
  /** In front of the title: {@code WS1: Title}. For the number only. */
  PREFIX,
  /** Behind the title, in parentheses: {@code Title (WS1)}. For the number only. */
  SUFFIX
}
