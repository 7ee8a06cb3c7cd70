package sourcebook.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** How a command ended, and what it printed. */
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    return on(Terminal.NONE, arguments);
  }

  static Run on(Terminal terminal, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Sourcebook.run(terminal, new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(code, unix(out), unix(err));
  }

  private static String unix(StringWriter printed) {
    return printed.toString().replace(System.lineSeparator(), "\n");
  }
}
