package sourcebook.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises Pandoc's bracketed citations, {@code [@id, para. 9; @other]} (Pandoc manual). */
final class CitationExtension implements Parser.ParserExtension {

  static final Pattern CITATION = Pattern.compile("\\[\\s*@[^\\[\\]]*\\]");

  /** The parser takes the next match, however far away it is, unless told where it must begin. */
  private static final Pattern HERE = Pattern.compile("^" + CITATION.pattern());

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserExtensionFactory(new Factory());
  }

  private static final class Factory implements InlineParserExtensionFactory {

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new Citations();
    }

    @Override
    public CharSequence getCharacters() {
      return "[";
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  private static final class Citations implements InlineParserExtension {

    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence citation = parser.match(HERE);
      if (citation == null) {
        return false;
      }
      parser.flushTextNode();
      parser.getBlock().appendChild(new CitationNode(citation));
      return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
  }
}
