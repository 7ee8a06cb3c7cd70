package sourcebook.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "User-agent: *\nDisallow: /",
        "USER-AGENT:*\rdisallow:/",
        "User-agent: sourcebook\nDisallow: /a",
        "User-agent: Sourcebook/2.0 (old)\nDisallow: /a",
        "User-agent: other\nUser-agent: Sourcebook\nDisallow: /a",
        "User-agent: Sourcebook\nUser-agent: other\nDisallow: /a",
        "User-agent: Sourcebook\nSitemap: /s\nUser-agent: other\nDisallow: /a",
        "User-agent: *\nAllow: /\nUser-agent: Sourcebook\nDisallow: /a",
        "User-agent: Sourcebook\nDisallow: /b\nUser-agent: x\nAllow: /\n\nUser-agent: sourcebook\n"
            + "Disallow: /a",
        "\uFEFFUser-agent: * # everybody\r\n\r\n # nothing\r\n  Disallow : /a # here",
        "User-agent: *\nno such line\nNosuchkey: /\nCrawl-delay: 7\nDisallow: /a",
      })
  void forbidden(String robots) {
    assertThat(Robots.read(robots, "Sourcebook").allows("/a")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Disallow: /",
        "User-agent: *\nDisallow:",
        "User-agent: *\nDisallow: # /",
        "User-agent: other\nDisallow: /",
        "User-agent: Sourcebooks\nDisallow: /",
        "User-agent: Source\nDisallow: /",
        "User-agent: *\nDisallow: /\nUser-agent: Sourcebook\nAllow: /",
        "User-agent: Sourcebook\n\nUser-agent: other\nAllow: /a\nUser-agent: *\nDisallow: /",
        "User-agent: Sourcebook\nDisallow:\nUser-agent: *\nDisallow: /",
        "User-agent\nDisallow: /",
      })
  void allowed(String robots) {
    assertThat(Robots.read(robots, "Sourcebook").allows("/a")).isTrue();
  }

  /** Among them the examples of RFC 9309, section 2.2.2 and 2.2.3, and of those who wrote it. */
  @ParameterizedTest
  @CsvSource({
    "/,               /anything,                    true",
    "/fish,           /fish,                        true",
    "/fish,           /fish.html,                   true",
    "/fish,           /Fish,                        false",
    "/fish,           /?id=fish,                    false",
    "/fish/,          /fish,                        false",
    "/fish*,          /fishheads/x?y,               true",
    "/*.php,          /folder/index.php?x=y,        true",
    "/*.php,          /windows.PHP,                 false",
    "/*.php$,         /a.php/b.php,                 true",
    "/*.php$,         /a.php?x,                     false",
    "/*.php$,         /a.php5,                      false",
    "/fish*.php,      /fishheads/catfish.php?x,     true",
    "/fish$,          /fish,                        true",
    "/fish$,          /fish/,                       false",
    "/$,              /,                            true",
    "/$,              /a,                           false",
    "*/b,             /a/b,                         true",
    "/a*b*c$,         /axbxbxc,                     true",
    "/a*a$,           /a,                           false",
    "/a?b=*&c,        /a?b=d&c=e,                   true",
    "/a$b,            /a$bc,                        true",
    "/a$b,            /a,                           false",
    "/file-%2A.html,  /file-*.html,                 true",
    "/file-%2A.html,  /file-x.html,                 false",
    "/path/%24,       /path/$,                      true",
    "/foo/bar?baz=quz,           /foo/bar?baz=quz,             true",
    "/foo/bar/ツ,                /foo/bar/%E3%83%84,           true",
    "/foo/bar/%E3%83%84,         /foo/bar/%e3%83%84,           true",
    "/foo/bar/%62%61%7A,         /foo/bar/baz,                 true",
    "/foo/bar/baz,               /foo/bar/%62%61%7A,           true",
    "/a%2Fb,                     /a/b,                         false",
    "/a%2fb,                     /a%2Fb,                       true",
    "/%zz,                       /%zz,                         true",
  })
  void pathsMatch(String rule, String path, boolean matches) {
    Robots robots = Robots.read("User-agent: *\nDisallow: " + rule, "Sourcebook");
    assertThat(robots.allows(path)).isNotEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "/p,      /,       /page,     true",
    "/folder, /folder, /folder/a, true",
    "/page,   /*.htm,  /page.htm, false",
    "/page,   /*.ph,   /page.php5, true",
    "/$,      /,       /,         true",
    "/$,      /,       /page.htm, false",
    "/example/page/, /example/page/disallowed.gif, /example/page/disallowed.gif, false",
  })
  void longestRuleDecides(String allow, String disallow, String path, boolean allowed) {
    String rules = "Allow: " + allow + "\nDisallow: " + disallow;
    String reversed = "Disallow: " + disallow + "\nAllow: " + allow;
    assertThat(Robots.read("User-agent: *\n" + rules, "x").allows(path)).isEqualTo(allowed);
    assertThat(Robots.read("User-agent: *\n" + reversed, "x").allows(path)).isEqualTo(allowed);
  }

  @Test
  void rulesMadeToTakeForeverDoNot() {
    String rule = "/" + "*a".repeat(100_000) + "b";
    Robots robots = Robots.read("User-agent: *\nDisallow: " + rule, "x");
    assertThat(robots.allows("/" + "a".repeat(7000))).isTrue();
  }
}
