package sourcebook.skeleton;

/**
 * A topic that nothing is told of yet.
 *
 * @param title may be empty
 */
public record TopicSkeleton(String title) {

  /**
   * The text of its file.
   *
   * @param file the file’s name
   */
  public String text(String file) {
    return new RecordText().words("title", title).key("description").asFrontMatter(file);
  }
}
