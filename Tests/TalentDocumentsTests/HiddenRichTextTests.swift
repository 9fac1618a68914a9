import Testing

@testable import TalentDocuments

/// What a reader of an RTF text does not see does not count; what they see does,
/// whatever its colour and wherever that comes from.
@Suite struct HiddenRichTextTests {
  @Test(arguments: [
    (#"{\cf1 Kubernetes}"#, true), (#"{\cf2\highlight2 Kubernetes}"#, true),
    (#"{\cf2\chcbpat2 Kubernetes}"#, true), (#"{\cf2\cb2 Kubernetes}"#, true),
    (#"{\cf1\highlight2 Kubernetes}"#, false), (#"{\highlight2 Kubernetes}"#, false),
    (#"{\cf2 Kubernetes}"#, false), (#"{\cf0\chcbpat2 Kubernetes}"#, false),
    (#"{\cf1\chcbpat2\plain Kubernetes}"#, false), (#"{\cf3 Kubernetes}"#, true),
    (#"{\webhidden Kubernetes}"#, true), (#"{\v Kubernetes}"#, true),
    (#"{\v\v0 Kubernetes}"#, false), (#"{\fs4 Kubernetes}"#, true), (#"{\fs18 Kubernetes}"#, false),
    (#"{\charscalex1 Kubernetes}"#, true), (#"{\charscalex90 Kubernetes}"#, false),
    (#"\pard\cbpat2{\cf1 Kubernetes}"#, false), (#"\pard\cbpat2{\cf2 Kubernetes}"#, true),
    (
      #"{\shp{\*\shpinst{\sp{\sn fillColor}{\sv 6565410}}{\shptxt {\cf1 Kubernetes}\par}}}"#, false
    ),
    (#"{\shp{\*\shpinst{\sp{\sn fFilled}{\sv 0}}{\shptxt {\cf1 Kubernetes}\par}}}"#, true),
    (#"{\shp{\*\shpinst{\shptxt {\cf1 Kubernetes}\par}}}"#, true),
    (#"{\shp{\*\shpinst{\sp{\sn fillType}{\sv 5}}{\shptxt {\cf1 Kubernetes}\par}}}"#, false),
  ])
  func `what a reader sees in RTF`(body: String, isHidden: Bool) throws {
    let colours =
      #"{\colortbl;\red255\green255\blue255;\red10\green20\blue30;\red250\green250\blue250;}"#
    let text = try text(Array("{\\rtf1\(colours) Accountant\\par \(body)\\par}".utf8))
    #expect(text.lines.joined().contains("Kubernetes") == !isHidden, "\(text.lines)")
    #expect(text.hiddenCharacters == (isHidden ? 10 : 0))
    #expect(text.lines.first == "Accountant")
  }

  private func text(_ bytes: [UInt8]) throws -> DocumentText {
    try #require(DocumentFormats.all.first { $0.recognises(bytes) }).text(of: bytes)
  }
}
