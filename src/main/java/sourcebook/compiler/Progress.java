package sourcebook.compiler;

/** Is told how far a build has come. */
public interface Progress {

  /** For work of which nobody wants to know that. */
  Progress UNTOLD = new Progress() {};

  /** The stage begins, and with that the one before it has ended. */
  default void begin(Stage stage) {}

  /** One page more is printed. Told by several threads at once. */
  default void pagePrinted() {}
}
