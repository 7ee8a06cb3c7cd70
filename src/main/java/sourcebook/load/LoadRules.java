package sourcebook.load;

import java.util.List;
import java.util.Locale;
import sourcebook.diagnostic.Diagnostic;
import sourcebook.diagnostic.Position;
import sourcebook.diagnostic.Rule;
import sourcebook.markdown.MarkdownRules;

/** What the form of content files must keep before anybody can ask what they say. */
public final class LoadRules {

  static final Rule FILES_PRESENT =
      Rule.form(
          "files-are-present",
          "A dossier needs its settings and its front page.",
          "content/            (no sourcebook.yaml)",
          "content/sourcebook.yaml\ncontent/home.md");

  static final Rule FILES_KNOWN =
      Rule.form(
          "files-are-known",
          "A file in the wrong place would be left out of the site without a word.",
          "content/fact/trade.yml",
          "content/facts/trade.yaml");

  static final Rule FILES_FILES =
      Rule.form(
          "files-are-plain-files",
          "Only plain files inside the content folder are read, so that nothing from elsewhere on the"
              + " machine can be published by a link.",
          "content/facts/trade.yaml -> /etc/passwd",
          "content/facts/trade.yaml   (a file of its own)");

  static final Rule UTF_8 =
      Rule.form(
          "files-are-utf-8",
          "Names in every script must come out as they were typed, on every machine.",
          "a file saved as Latin-1 or Windows-1252",
          "the same file saved as UTF-8");

  static final Rule VISIBLE =
      Rule.form(
          "text-is-visible",
          "Characters that cannot be seen can make a text look like another one.",
          "claim: \"The ban was\\u202E lifted.\"     (a hidden change of direction)",
          "claim: The ban was lifted.");

  static final Rule WELL_FORMED =
      Rule.form(
          "yaml-is-well-formed",
          "A file that cannot be read says nothing.",
          "claim: \"The ban was lifted.",
          "claim: \"The ban was lifted.\"");

  static final Rule NO_ALIASES =
      Rule.form(
          "values-are-written-out",
          "An anchor or alias hides what a claim rests on from whoever reads the file.",
          "cites: &usual\n  - {source: gazette, at: 3}",
          "cites:\n  - {source: gazette, at: 3}");

  static final Rule FRONT_MATTER =
      Rule.form(
          "front-matter-is-framed",
          "A Markdown file begins with its record, between two lines of three hyphens.",
          "title: Legal effects\n\nThe court …",
          "---\ntitle: Legal effects\ndescription: What changes in law\n---\nThe court …");

  static final Rule KEYS_KNOWN =
      Rule.form(
          "keys-are-known",
          "A misspelt key would be passed over, and what it says with it.",
          "cite:\n  - {source: gazette, at: 3}",
          "cites:\n  - {source: gazette, at: 3}");

  static final Rule KEYS_UNIQUE =
      Rule.form(
          "keys-are-unique",
          "Of two values under one name only one could count.",
          "kind: event\nkind: figure",
          "kind: event");

  static final Rule KEYS_PRESENT =
      Rule.form(
          "keys-are-present",
          "What a record must tell may be unknown, but it may not be left unsaid.",
          "- id: ban-lifted\n  claim: The ban was lifted.",
          "- id: ban-lifted\n  claim: The ban was lifted.\n  kind: event\n  …");

  static final Rule VALUES_FIT =
      Rule.form(
          "values-fit-their-key",
          "Each key takes one form of value, so that every reader and every tool understands it alike.",
          "- id: london\n  kind: town\n  iso: UK          (no code of ISO 3166-1)",
          "- id: london\n  kind: place\n  iso: GB");

  static final Rule LISTED_ONCE =
      Rule.form(
          "things-are-listed-once",
          "What a list names a second time adds nothing to it, and often stands where something else"
              + " was meant.",
          "at: [3, 3]",
          "at: [3, 8]");

  static final Rule WORDS_QUOTED =
      Rule.form(
          "words-are-quoted",
          "Without quotation marks YAML tools may take these words for true, false, nothing, a number"
              + " or a day: Norway's code `NO` becomes “false”.",
          "iso: NO",
          "iso: \"NO\"");

  static final Rule IDS =
      Rule.form(
          "ids-are-kebab-case",
          "An id is a web address for good: it must survive every file system and every mail.",
          "id: Ban_Lifted!",
          "id: ban-lifted");

  static final Rule ADDRESSES =
      Rule.form(
          "addresses-are-web-addresses",
          "A link may lead to a web page and nowhere else.",
          "url: \"javascript:alert(1)\"",
          "url: \"https://example.org/article\"");

  static final Rule FINGERPRINTS =
      Rule.form(
          "fingerprints-are-intact",
          "A fingerprint proves quotations only as long as it is as it was taken.",
          "content/sources/gazette.fp      (a line deleted in a merge)",
          "./sourcebook capture gazette articles/gazette.txt");

  static final Rule OF_SOURCES =
      Rule.form(
          "captures-belong-to-sources",
          "A fingerprint proves what one source says, so there must be a record of that source.",
          "content/sources/gazete.fp       (and no gazete.md)",
          "content/sources/gazette.fp      (beside gazette.md)");

  static final Rule FORMATTED =
      Rule.form(
          "files-are-formatted",
          "Where all files have one form, what changes from one version to the next is what somebody"
              + " meant to change.",
          "- kind: event\n  id: 'ban-lifted'\n  topics:\n  - legal-effects",
          "- id: ban-lifted\n  kind: event\n  topics: [legal-effects]");

  /** All rules of this package, in the order in which they are explained. */
  public static final List<Rule> ALL =
      List.of(
          FILES_PRESENT,
          FILES_KNOWN,
          FILES_FILES,
          UTF_8,
          VISIBLE,
          WELL_FORMED,
          NO_ALIASES,
          FRONT_MATTER,
          KEYS_KNOWN,
          KEYS_UNIQUE,
          KEYS_PRESENT,
          VALUES_FIT,
          LISTED_ONCE,
          WORDS_QUOTED,
          IDS,
          ADDRESSES,
          FINGERPRINTS,
          OF_SOURCES,
          FORMATTED);

  private static final List<Rule> LOSING =
      List.of(FILES_PRESENT, FILES_FILES, UTF_8, WELL_FORMED, FRONT_MATTER, FINGERPRINTS);

  private LoadRules() {}

  /** A fault against {@link #VISIBLE}. */
  static Diagnostic invisible(Position place, int character) {
    String code = String.format(Locale.ROOT, "U+%04X", character);
    return character == 0xFFFD
        ? VISIBLE
            .error(place, "here a character was lost on the way, and " + code + " stands for it")
            .mend("type it anew")
        : VISIBLE
            .error(place, "here stands a character that nobody can see, " + code)
            .mend("take it out");
  }

  /**
   * Whether a fault against this rule means that a whole file, or the rest of one, was not read.
   */
  public static boolean losesContent(Rule rule) {
    return LOSING.contains(rule);
  }

  /**
   * Whether a fault against this rule means that a file cannot be written anew: something in it was
   * not read, or not as whoever wrote it sees it.
   */
  static boolean hidesWriting(Rule rule) {
    return losesWriting(rule)
        || rule.equals(NO_ALIASES)
        || rule.equals(VISIBLE)
        || MarkdownRules.ALL.contains(rule);
  }

  /** Whether a fault against this rule means that something which editors wrote was not read. */
  public static boolean losesWriting(Rule rule) {
    return losesContent(rule) && !rule.equals(FINGERPRINTS);
  }
}
