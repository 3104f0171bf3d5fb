package lectern.cli;

/** Sessions in one room, for tests of rules about several. */
final class Slots {
  private Slots() {}

  /** The text of a session at some hours of a day. */
  static String session(int number, String start, String end) {
    return "status: draft\nnumber: "
        + number
        + "\ntitle: Session "
        + number
        + "\nroom: Hall\ntime: {start: 2021-12-10T"
        + start
        + "Z, end: 2021-12-10T"
        + end
        + "Z}\n";
  }
}
