package sourcebook.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Suggestion;
import sourcebook.diagnostic.TextFile;

/** What stops the template engine, in the words of somebody who writes templates. */
final class TemplateTrouble {

  /** A way to stop, known by the engine's own words; {@code $1} stands for what it names. */
  private record Known(Pattern words, String message, String mend) {}

  private static final List<Known> ALL =
      List.of(
          known(
              "Root attribute \\[(.*?)].*",
              "nothing here is called `$1`",
              "what a page shows is called `page`; anything else is set in the template"),
          known(
              "Index out of bounds.*",
              "this list has no such item",
              "ask whether the list is empty before taking an item"),
          known(
              "Filter \\[(.*)] does not exist.*",
              "there is no filter `$1`",
              "look for a misspelt name; Pebble’s filters are in its documentation"),
          known(
              "Function or Macro \\[(.*)] does not exist.*",
              "there is no macro or function `$1`",
              "look for a misspelt name, or import the template that has it"),
          known(
              "Unexpected tag name \"(.*)\".*",
              "the tag `$1` cannot stand here",
              "look for a misspelt name, or above for a tag that is not closed"),
          known(
              "Unexpected end of template.*\"(.*)\" tag.*",
              "this template ends before `{% $1 %}`",
              "put `{% $1 %}` where what it closes ends"),
          known(
              "endblock tag should be present.*",
              "this block is not closed",
              "put `{% endblock %}` where it ends"),
          known(
              "(?:Unexpected character|Unexpected \"|Unclosed).*",
              "something that is opened here is not closed",
              "look for a missing `}}`, `%}`, `#}` or quotation mark"),
          known(
              "Not an iterable object.*",
              "this is not a list, and cannot be gone through",
              "name a list behind `in`"));

  private final Theme theme;

  TemplateTrouble(Theme theme) {
    this.theme = theme;
  }

  /** Why a template could not be rendered, as a fault in the file where it was written. */
  Diagnostic fault(String template, PebbleException stop) {
    String words = Optional.ofNullable(stop.getPebbleMessage()).orElse("");
    if (stop instanceof ThemeLoader.Missing missing) {
      return missing(missing.template());
    }
    TextFile file = file(stop.getFileName() == null ? template : stop.getFileName());
    int line = stop.getLineNumber() == null ? 1 : stop.getLineNumber();
    if (stop instanceof AssetFunction.Missing missing) {
      return fault(place(file, line, missing.asset()), words, missing.mend());
    }
    if (stop instanceof AttributeNotFoundException unknown && words.startsWith("Attribute [")) {
      String name = unknown.getAttributeName();
      return fault(place(file, line, name), "there is no `" + name + "` here", names(name, words));
    }
    return known(words, file, line)
        .orElseGet(
            () ->
                fault(
                    place(file, line, ""),
                    "this cannot be rendered: " + words,
                    "look for a misspelt name or an unclosed tag in this line"));
  }

  /** A template that goes on for ever, or that asks of a filter what it cannot do. */
  Diagnostic fault(String template, Throwable stop) {
    boolean endless = stop instanceof StackOverflowError;
    return fault(
        file(template).start(),
        endless
            ? "this template, or one that it uses, uses itself without end"
            : "a filter or function of this template gave up: " + stop.getMessage(),
        endless
            ? "look for an `extends`, `include` or macro that comes back to itself"
            : "look for one that is given something of the wrong kind");
  }

  private Optional<Diagnostic> known(String words, TextFile file, int line) {
    for (Known known : ALL) {
      Matcher met = known.words().matcher(words);
      if (met.matches()) {
        String name = met.groupCount() == 0 ? "" : met.group(1);
        return Optional.of(
            fault(
                place(file, line, name),
                known.message().replace("$1", name),
                known.mend().replace("$1", name)));
      }
    }
    return Optional.empty();
  }

  /** Where the first template uses one that is not there; else where that should be. */
  private Diagnostic missing(String name) {
    Pattern use = Pattern.compile("\\{%-?\\s*\\w+\\s+[\"']" + Pattern.quote(name) + "[\"']");
    String message = "the theme has no template `" + name + "`";
    String suggestion = Suggestion.didYouMean(name, theme.templates().stream());
    String mend = suggestion.isEmpty() ? "add " + theme.shown(name) : suggestion;
    return theme.templates().stream()
        .map(this::file)
        .flatMap(
            file -> {
              Matcher found = use.matcher(file.text());
              return found.find()
                  ? Stream.of(file.at(found.start(), found.end() - found.start()))
                  : Stream.empty();
            })
        .findFirst()
        .map(place -> fault(place, message, mend))
        .orElseGet(() -> fault(file(name).start(), "this template is missing", "put it back"));
  }

  /** What there is instead, where the engine tells of which kind of thing it was asked. */
  private static String names(String name, String words) {
    Matcher kind = Pattern.compile(".* of \\[([\\w.$]+)].*").matcher(words);
    List<String> names = kind.matches() ? Models.names(kind.group(1)) : List.of();
    String suggestion = Suggestion.didYouMean(name, names.stream());
    if (!suggestion.isEmpty() || names.isEmpty()) {
      return suggestion.isEmpty() ? "look for a misspelt name" : suggestion;
    }
    return "here are " + String.join(", ", names.stream().map(n -> "`" + n + "`").toList());
  }

  /**
   * Where a word stands in a tag of this line; the whole line where it does not. The engine names
   * the template that it began with where it ought to name one that this uses.
   */
  private Position place(TextFile named, int line, String word) {
    if (!word.isEmpty()) {
      Pattern tag = Pattern.compile("\\{[{%](?:(?![%}]}).)*?\\b(" + Pattern.quote(word) + ")\\b");
      Stream<TextFile> files =
          Stream.concat(Stream.of(named), theme.templates().stream().map(this::file));
      for (TextFile file : files.toList()) {
        Matcher found = tag.matcher(file.line(line));
        if (found.find()) {
          return file.at(file.offsetOfLine(line) + found.start(1), word.length());
        }
      }
    }
    return named.at(named.offsetOfLine(line), named.line(line).length());
  }

  private TextFile file(String template) {
    return theme.template(template).orElseGet(() -> new TextFile(theme.shown(template), ""));
  }

  private static Diagnostic fault(Position place, String message, String mend) {
    return RenderRules.TEMPLATES_RENDER.error(place, message).mend(mend);
  }

  private static Known known(String words, String message, String mend) {
    return new Known(Pattern.compile(words, Pattern.DOTALL), message, mend);
  }
}
