package lectern.programme.book;

/** What a listing is printed as. */
public enum ListingFormat {
  TEXT("txt"),
  MARKDOWN("md"),
  HTML("html"),
  JSON("json"),
  YAML("yaml");

  private final String extension;

  ListingFormat(String extension) {
    this.extension = extension;
  }

  /** What the names of its files end with, behind a dot. */
  public String extension() {
    return extension;
  }
}
