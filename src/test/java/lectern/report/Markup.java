package lectern.report;

import java.util.List;

/** How a manual is marked up. Texts come as they are, and come out as they are. */
interface Markup {

  /** What stands before all rules. */
  String head(RuleManual.Contents contents);

  /** A heading: 1 is that of a group, 2 that of a rule, 3 that of a part. */
  String heading(int depth, String text);

  /** A paragraph. */
  String paragraph(String text);

  /** YAML as it is written. */
  String yaml(String text);

  /** An item of a list: some terms, and what is said of them. */
  String item(List<String> terms, String text);
}
