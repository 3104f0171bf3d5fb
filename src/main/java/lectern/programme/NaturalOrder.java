package lectern.programme;

import java.util.Comparator;

/** The order in which people look for names with numbers in them: Room 2 comes before Room 10. */
final class NaturalOrder implements Comparator<String> {
  static final Comparator<String> INSTANCE = new NaturalOrder();

  private NaturalOrder() {}

  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endOfA = digitsEnd(a, i);
      int endOfB = digitsEnd(b, j);
      if (endOfA > i && endOfB > j) {
        int order = compareNumbers(a.substring(i, endOfA), b.substring(j, endOfB));
        if (order != 0) {
          return order;
        }
        i = endOfA;
        j = endOfB;
      } else {
        int order = Integer.compare(folded(a.codePointAt(i)), folded(b.codePointAt(j)));
        if (order != 0) {
          return order;
        }
        i += Character.charCount(a.codePointAt(i));
        j += Character.charCount(b.codePointAt(j));
      }
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : a.compareTo(b);
  }

  private static int compareNumbers(String a, String b) {
    String first = withoutZeros(a);
    String second = withoutZeros(b);
    int longer = Integer.compare(first.length(), second.length());
    return longer != 0 ? longer : first.compareTo(second);
  }

  private static String withoutZeros(String digits) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int folded(int c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
