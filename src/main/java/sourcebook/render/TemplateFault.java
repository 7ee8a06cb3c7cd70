package sourcebook.render;

import sourcebook.diagnostic.Diagnostic;

/** A template cannot be rendered; what is wrong with it is a diagnostic. */
public final class TemplateFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  TemplateFault(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.message(), cause);
    this.diagnostic = diagnostic;
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
