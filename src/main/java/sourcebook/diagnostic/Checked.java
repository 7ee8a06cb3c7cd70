package sourcebook.diagnostic;

import java.util.List;

/** A value and every fault that was found on the way to it. The value is there even so. */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {

  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }
}
