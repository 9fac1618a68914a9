import Testing

@testable import TalentDocuments

/// What a reader of a page does not see does not count; what they see does, whatever its colour.
@Suite struct HiddenHTMLTests {
  /// A page with the word "Kubernetes" in it: what stands in its head, and in its body.
  struct Page: Sendable, CustomTestStringConvertible {
    let head: String
    let body: String

    var testDescription: String { head + body }

    /// A rule for the word, which stands in a paragraph of class `x` in a `div` with the id `d`.
    static func rule(_ css: String) -> Page {
      Page(
        head: "<style>\(css)</style>",
        body: #"<div id="d"><p class="w x">Kubernetes</p></div>"#
      )
    }

    /// The word in a paragraph with a style of its own.
    static func style(_ css: String) -> Page {
      Page(head: "", body: #"<p style="\#(css)">Kubernetes</p>"#)
    }

    static func body(_ body: String) -> Page {
      Page(head: "", body: body)
    }
  }

  private static let hidden: [Page] =
    [
      ".x{display:none}", "p.x{display:none}", "#d p{display:none}", "div>p{display:none}",
      "#d{display:none}", "h1, p , h2{display:none}", "*{color:white}", "P{DISPLAY:NONE}",
      "body .w.x{visibility:hidden}", "[class~=x]{opacity:0}", "p[class]{opacity:.02}",
      "@media screen{.x{display:none}}", "@media (min-width:600px){.x{display:none}}",
      "@media print, screen and (max-width: 1600px){.x{display:none}}",
      "@media not print{.x{display:none}}", "@supports (display:grid){.x{display:none}}",
      "@layer base{.x{display:none}}", "@import 'a.css'; .x{display:none}",
      "@font-face{font-family:a;src:url(b)} .x{display:none}", "<!-- .x{display:none} -->",
      "/* a } */ .x{/* b */display:/* c */none}", ".y:hover{color:red} .x{display:none}",
      ".x:before{content:'}'} .x{display:none}", ".\\78{display:none}", ".x{d\\69splay:none}",
      ":root{--ink:#fff}.x{color:var(--ink)}", ".x{color:var(--none, white)}",
      "p:not(.y){display:none}", ":is(p,li).x{display:none}", ".x{display:none!important}",
      ".x{display:none} .x{display:bogus}", ".x{color:#fff;color:bogus}", ".x{display:none",
      "#d .x{display:none} p{display:block}", ".x{display:none!important} #d .x{display:block}",
      "p{a:url(x;y{z);display:none}", "div{color:#fff}",
      ".x{color:#fff}@media print{.x{color:#000}}",
      "html{font-size:1px}.x{font-size:1rem}", "body{background:#000}", "p{y{z:a}display:none}",
    ].map(Page.rule)
    + [
      "color:rgb(255,255,255)", "color:rgb(255 255 255)", "color:RGB(100%,100%,100%)",
      "color:rgba(0,0,0,0)", "color:rgb(0 0 0 / 3%)", "color:transparent", "color:hsl(0,0%,100%)",
      "color:hsl(120deg 50% 99%)", "color:#fefefe", "color:#FFFFFF", "color:#ffff", "color:#0000",
      "color:white", "color:Snow", "color:ivory", "color:hwb(0 100% 0%)", "color:oklch(1 0 0)",
      "color:lab(100% 0 0)", "color:color(srgb 1 1 1)", "color:ffffff", "font-size:1px",
      "font-size:0", "font-size:.1em", "font-size:5%", "font-size:1pt", "font:1px Arial",
      "font:bold 1px/2 Arial", "font: 0/0 a", "opacity:0", "opacity:0%", "opacity:0.0",
      "visibility:hidden", "visibility:collapse", "display : none", "display:none !important",
      "position:absolute;left:-9999px", "position:fixed;top:-9999px",
      "position:absolute;right:9999px",
      "position:absolute;left:9999px", "position:absolute;inset:-9999px auto auto 0",
      "position:relative;left:-999em", "margin-left:-9999px", "margin:-9999px 0 0 0",
      "text-indent:-9999px", "text-indent:-100em", "transform:translateX(-9999px)",
      "transform:translate(0,-9999px)", "transform:scale(0)", "transform:scaleY(0.001)",
      "scale:0", "translate:-9999px", "transform:matrix(0,0,0,0,0,0)", "zoom:0.01",
      "height:0;overflow:hidden", "width:1px;height:1px;overflow:hidden",
      "max-height:0;overflow:clip",
      "position:absolute;clip:rect(0,0,0,0)", "position:absolute;clip:rect(1px 1px 1px 1px)",
      "clip-path:inset(50%)", "clip-path:inset(100%)", "clip-path:circle(0)",
      "clip-path:polygon(0 0,0 0,0 0)", "color:#123;background:#123", "background:#000",
      "background-color:black;color:rgb(5,5,5)", "color:#fff;background:#000;background:url(x)",
      "color:#fff;background:url(x) #fff", "color:#fff;background:linear-gradient(#fff,#eee)",
      "-webkit-text-fill-color:transparent", "content-visibility:hidden",
      "background:#fff;-webkit-background-clip:text;color:transparent",
    ].map(Page.style)
    + [
      #"<font color='#FFFFFF'>Kubernetes</font>"#, #"<font color=white>Kubernetes</font>"#,
      #"<font color="ffffff">Kubernetes</font>"#, "<p hidden>Kubernetes</p>",
      #"<table bgcolor="black"><tr><td>Kubernetes</table>"#,
      #"<div style="color:#fff"><p>Kubernetes</p></div>"#,
      #"<div style="opacity:.2"><p style="opacity:.2">Kubernetes</p></div>"#,
      #"<div style="font-size:4px"><p style="font-size:.5em">Kubernetes</p></div>"#,
      #"<div style="display:none"><p style="display:block">Kubernetes</p></div>"#,
      #"<div style="background:#000;color:#fff"><p style="background:#fff">Kubernetes</p></div>"#,
      #"<div style="background:rgba(0,0,0,.02);color:#fff"><p>Kubernetes</p></div>"#,
      #"<div bgcolor='#000000' style="color:#fff">Kubernetes</div>"#,
      "<dialog>Kubernetes</dialog>", "<canvas>Kubernetes</canvas>",
      "<ul><li style='color:#fff'>Kubernetes</ul>",
    ].map(Page.body) + [
      Page(head: "", body: "<p class=x>Kubernetes</p><style>.x{display:none}</style>"),
      Page(head: "<style media=screen>.x{color:#fff}</style>", body: "<p class=x>Kubernetes</p>"),
    ]

  private static let seen: [Page] =
    [
      ".y{display:none}", "#d .y{display:none}", "li>p{display:none}", "div>div p{display:none}",
      "@media print{.x{display:none}}", "@media (max-width:600px){.x{display:none}}",
      "@media (prefers-color-scheme:dark){body{background:#000}}",
      "@media only print and (min-width:1px){.x{display:none}}", ".x:hover{display:none}",
      ".x::before{display:none}", ".x{display:none} #d .x{display:block}",
      "#d .x{color:#000} .x{color:#fff}", ".x{display:block!important} #d .x{display:none}",
      "body{background:#123;color:#fff}",
      ":root{--a:#123;--b:#fff}.x{background:var(--a);color:var(--b)}",
      ".x{color:var(--none)}", "@supports not (display:grid){.x{display:none}}",
      "p:not(.x){display:none}", "html{font-size:62.5%}.x{font-size:1.2rem}",
      "@keyframes a{from{opacity:0}to{opacity:1}} .x{color:#333}",
      "body{color:#fff}.x{color:initial}",
      "div{visibility:hidden}.x{visibility:visible}",
      ".x{color:#fff;background:linear-gradient(90deg,#667eea 0%,#764ba2 100%)}",
      ".x{background:linear-gradient(90deg,red,blue);-webkit-background-clip:text;color:transparent}",
      "body{font-size:0}.x{font-size:14px}", "div{text-indent:-9999px}.x{text-indent:0}",
      "@media screen{.y{display:none}", "}} .y{display:none}",
    ].map(Page.rule)
    + [
      "background:#123;color:#fff", "background-color:#000;color:#eee",
      "color:#fff;background:#0008",
      "color:#999", "color:#777;font-size:9px", "font:12px Arial", "font:400 12px/1.5 a",
      "font-size:small", "opacity:.5", "position:absolute;left:50%;margin-left:-600px",
      "position:absolute;right:600px", "float:left;margin-left:-900px", "text-indent:-20px",
      "transform:translate(-50%,-50%)", "transform:scale(-1)", "transform:rotate(90deg)",
      "height:0", "overflow:hidden;height:200px", "clip:rect(0,0,0,0)", "clip-path:inset(0)",
      "clip-path:inset(0 round 4px)", "clip-path:circle(50%)", "overflow:hidden;max-height:none",
      "display:flex", "display:bogus", "color:bogus", "color:#ff", "color:", "color", ":", ";;;",
      "margin:0 auto", "inset:0;position:absolute", "color:rgb(0,0,0,1)", "zoom:0", "left:-9999px",
    ].map(Page.style)
    + [
      #"<div style="background:#123;color:#fff"><p>Kubernetes</p></div>"#,
      #"<table><tr><td bgcolor='#123456'><font color=white>Kubernetes</font></table>"#,
      #"<table bgcolor=navy style="color:white"><tr><td>Kubernetes</table>"#,
      #"<body bgcolor='#000000' text='#FFFFFF'><p>Kubernetes</p>"#,
      #"<div style="color:#fff"><a href="x">Kubernetes</a></div>"#,
      #"<div style="color:#fff"><mark>Kubernetes</mark></div>"#,
      #"<div style="color:#fff"><p style="color:#000">Kubernetes</p></div>"#,
      "<dialog open>Kubernetes</dialog>", "<details><summary>x</summary>Kubernetes</details>",
      "<noscript><style>.x{display:none}</style></noscript><p class=x>Kubernetes</p>",
      "<style media=print>.x{display:none}</style><p class=x>Kubernetes</p>",
    ].map(Page.body)

  private func read(_ page: Page) throws -> DocumentText {
    let text = "<!DOCTYPE html><html><head>\(page.head)</head><body>\(page.body)<p>Accountant</p>"
    return try HTMLFormat().text(of: Array(text.utf8))
  }

  @Test(arguments: hidden)
  func `text that nobody sees is left out and told`(page: Page) throws {
    let text = try read(page)
    #expect(!text.lines.joined().contains("Kubernetes"))
    #expect(page.body.contains("<canvas>") || text.hiddenCharacters >= 10)
  }

  @Test(arguments: seen)
  func `text that is seen stays`(page: Page) throws {
    let text = try read(page)
    #expect(text.lines.contains("Kubernetes") || text.lines.contains("x"))
    #expect(text.lines.joined().contains("Kubernetes"))
  }

  @Test func `an ordinary page is read whole, its hidden words are counted`() throws {
    let text = try read(
      Page(
        head: """
          <style>
            body { font: 14px/1.5 "Segoe UI", sans-serif; color: #222; background: #f4f4f4 }
            .side { float: left; width: 30%; background: #1f3a5f; color: #fff }
            .side h2 { color: rgba(255, 255, 255, .8); font-size: 1.1em }
            .side a:link, .side a:visited { color: inherit }
            .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden;
                       clip: rect(0, 0, 0, 0) }
            @media print { .side { display: none } }
          </style>
          """,
        body: """
          <div class="side"><h2>Skills</h2><ul><li>SQL<li><a href="#">Python</a></ul></div>
          <div><h1>Data analyst</h1><p class="sr-only">Kubernetes</p><p>Five years</p></div>
          """
      )
    )
    #expect(
      text.lines
        == ["Skills", "• SQL", "• Python", "Data analyst", "Five years", "Accountant"]
    )
    #expect(text.hiddenCharacters == 10)
  }

  @Test func `a page that asks for more than can be weighed is refused`() {
    let sheet = String(repeating: "p{color:red}", count: 4_000)
    let page = "<html><style>\(sheet)</style>" + String(repeating: "<p>SQL", count: 1_100)
    let fault = Diagnostic.Fault.malformed(
      format: "an HTML page",
      reason: "its style sheets ask for more than a page needs"
    )
    #expect {
      try HTMLFormat().text(of: Array(page.utf8))
    } throws: {
      ($0 as? DocumentFault)?.fault == fault
    }
  }
}
