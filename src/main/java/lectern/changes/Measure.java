package lectern.changes;

/** A property to count people on stage by. Each person counts once in all sessions. */
public enum Measure {
  /** Everybody. */
  PEOPLE,
  STAKEHOLDER_GROUP,
  REGIONAL_GROUP,
  ORGANIZATION,
  /** The gender that people disclose, in their own words. Private. */
  GENDER
}
