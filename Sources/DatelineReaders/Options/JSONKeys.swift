/// The keys that a JSON Lines record is read by.
public struct JSONKeys: Sendable, Equatable {
  /// The key of the id.
  public var id: String
  /// The key of the plain text.
  public var text: String
  /// The key of the page.
  public var html: String
  /// The key of the day of publication.
  public var date: String
  /// The key of the address.
  public var url: String
  /// The key of the headline.
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
