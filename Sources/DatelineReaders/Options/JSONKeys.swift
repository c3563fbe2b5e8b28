/// The keys that a JSON Lines record is read by.
public struct JSONKeys: Sendable, Equatable {
  public var id: String
  public var text: String
  public var html: String
  public var date: String
  public var url: String
  public var title: String

  public init(
    id: String = "id",
    text: String = "text",
    html: String = "html",
    date: String = "date",
    url: String = "url",
    title: String = "title"
  ) {
    self.id = id
    self.text = text
    self.html = html
    self.date = date
    self.url = url
    self.title = title
  }
}
