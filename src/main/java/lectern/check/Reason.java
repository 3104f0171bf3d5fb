package lectern.check;

import lectern.source.Place;

/** Why proposals are judged as they are. */
public sealed interface Reason {

  /** The command line asks for it. */
  record Asked() implements Reason {}

  /** A configuration says so, at a place. */
  record Configured(Place place, boolean byOverride) implements Reason {}

  /** The proposal says so, at a place. */
  record Stated(Place place) implements Reason {}

  /** The proposal does not say what would decide it. */
  record Unstated() implements Reason {}

  /** Each proposal decides for itself. */
  record Each() implements Reason {}
}
