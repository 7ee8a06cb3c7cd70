package sourcebook.render;

import sourcebook.page.PagePath;

/** A page as readers will get it. */
public record RenderedPage(PagePath path, String html) {}
