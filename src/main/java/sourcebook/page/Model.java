package sourcebook.page;

/** What a template is given under the name {@code page}. */
public interface Model {

  /** What stands around every page's content. */
  Frame frame();
}
