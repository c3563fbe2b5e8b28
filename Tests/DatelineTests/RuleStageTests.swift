import Dateline
import DatelineTestSupport
import Foundation
import Testing

/// The stage that each rule is said to belong to.
@Suite struct RuleStageTests {
  /// A sentence for each rule that the corpus may lack.
  static let text = """
    KYIV, March 3 (Reuters) — The World Rivers Fund (WRF) wrote, and Tovik Orlovsen said so.
    President Emmanuel Macron and Mr Ivan Petrov, 45, met the governor of
    Sevastopol on Friday, 3 March 2023. Petrov, a 45-year-old driver, left in the 1990s, in spring
    2014, on Easter, at 9 a.m., every week, for three days, recently, last month and yesterday
    morning. One in five of 300 km, $5m, 50%, 10-12 tanks, a third, dozens, the second T-72 missile
    of the 72nd Brigade, the Russian army, the Russian Foreign Ministry and NATO. Vladimir Putin,
    the president of Russia, flew to the Khmeimim air base. Yuri Kozlov, mayor of Kyiv, agreed.
    """

  @Test func isTheOneThatMakesItsMentions() throws {
    let lexicons = try Lexicons.shipped()
    let pipeline = try Pipeline.standard(lexicons)
    var texts = [Self.text]
    for case .success(let file) in InputFiles(paths: [Repository.url("Corpus/documents").path()])
    where file.name.hasSuffix(".txt") {
      texts.append(
        String(decoding: try Repository.bytes("Corpus/documents/\(file.name)"), as: UTF8.self)
      )
    }
    var rules: Set<Rule> = []
    for text in texts {
      var document = Document(text: text)
      document.meta.published = "2023-03-03"
      document.terms = lexicons.terms
      for stage in pipeline.stages {
        let before = document.mentions.count
        stage.annotate(&document)
        // Stages add at the end; only the settling of overlaps leaves fewer.
        for mention in document.mentions.dropFirst(before) {
          #expect(mention.rule.stage.name == type(of: stage).name, "\(mention.rule)")
          rules.insert(mention.rule)
        }
      }
    }
    let missing = Set(Rule.allCases).subtracting(rules)
    #expect(missing.isEmpty, "no text has \(missing)")
  }

  @Test func explainingChangesNothing() throws {
    let pipeline = try Pipeline.standard(Lexicons.shipped())
    var plain = Document(text: Self.text)
    var explained = plain
    explained.isExplained = true
    pipeline.annotate(&plain)
    pipeline.annotate(&explained)
    #expect(AnnotatedLayers(plain) == AnnotatedLayers(explained))
    #expect(plain.considered.isEmpty)
    // A second run begins anew.
    let considered = explained.considered.count
    pipeline.annotate(&explained)
    #expect(explained.considered.count == considered)
  }
}
