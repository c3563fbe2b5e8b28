import Dateline

/// The library example of the README, so that it compiles; a test compares the two.
func readmeLibraryExample() throws {
  let annotator = try Annotator()  // or Annotator(lexicons: ["names"])
  let document = annotator.annotate("On Thursday a missile hit Odesa.", published: "2023-03-03")
  for mention in document.mentions {
    print(mention.label.name, document[mention.range], document[mention.knowledgeBaseID] ?? "")
    if case .place(let place) = mention.value, let point = place.point {
      print(place.country, point.latitude, point.longitude)
    }
  }
}
