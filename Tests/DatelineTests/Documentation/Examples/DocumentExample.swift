import Dateline
import Testing

/// The code of the article What a document holds.
@Suite struct DocumentExample {
  @Test func readsMentionsAndEntities() throws {
    let annotator = try Annotator()
    let document = annotator.annotate("Troops left Kyiv on 3 May.", published: "2022-05-10")
    for mention in document.mentions {
      switch mention.value {
      case .place(let place): print(document[mention.range], place.country, mention.rule.rawValue)
      case .date(let date): print(document[mention.range], document[date.value] ?? "")
      default: break
      }
    }
    for entity in document.entities {
      print(entity.label.name, document[entity.norm] ?? "", document[entity.knowledgeBaseID] ?? "")
    }
    #expect(document.mentions.count == 2)
    #expect(document.mentions.map(\.entity) == [0, -1])
    #expect(document[document.entities[0].norm] == "Kyiv")
    #expect(document[document.mentions[0].row] == "places/gn-703448")
  }
}
