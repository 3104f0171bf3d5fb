package lectern.check.rules.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invents proposals that sound alike: words of one subject come again and again, the frequent ones
 * far more often than the rare ones, and stock phrases stand in all of them.
 */
final class InventedTexts {
  private static final int WORDS = 2500;
  private static final int WORDS_OF_A_SUBJECT = 120;
  private static final int SUBJECTS = 8;
  private static final List<String> STOCK_PHRASES =
      List.of(
          "the session will bring together speakers from all stakeholder groups",
          "participants will leave with a better understanding of",
          "questions from the room and from online participants are taken in turns",
          "the moderator will open with short remarks",
          "in line with the sustainable development goals",
          "good practices and lessons learnt will be shared");

  private final Random random;
  private final List<String> words = new ArrayList<>();

  InventedTexts(long seed) {
    random = new Random(seed);
    for (int i = 0; i < WORDS; i++) {
      words.add(word());
    }
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(3); i >= 0; i--) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  /** A text of 150 to 450 words. */
  List<String> text() {
    int length = 150 + random.nextInt(300);
    int subject = random.nextInt(SUBJECTS) * WORDS_OF_A_SUBJECT;
    List<String> text = new ArrayList<>();
    while (text.size() < length) {
      if (random.nextInt(60) == 0) {
        text.addAll(List.of(STOCK_PHRASES.get(random.nextInt(STOCK_PHRASES.size())).split(" ")));
      } else if (random.nextBoolean()) {
        text.add(words.get(subject + frequent(WORDS_OF_A_SUBJECT)));
      } else {
        text.add(words.get(frequent(WORDS)));
      }
    }
    return text;
  }

  /** A number below a bound, small ones much more often, as the words of a language are. */
  private int frequent(int bound) {
    return (int) (Math.pow(bound + 1, random.nextDouble()) - 1);
  }

  /**
   * A text with some of its words replaced, left out or doubled, here and there.
   *
   * @param percent of the words
   */
  List<String> edited(List<String> text, int percent) {
    List<String> edited = new ArrayList<>();
    for (String word : text) {
      boolean isEdited = random.nextInt(100) < percent;
      int edit = isEdited ? random.nextInt(3) : -1;
      if (edit == 0) {
        edited.add(words.get(random.nextInt(WORDS)));
      } else if (edit == 1) {
        edited.add(word);
        edited.add(words.get(random.nextInt(WORDS)));
      } else if (edit < 0) {
        edited.add(word);
      }
    }
    return edited;
  }
}
