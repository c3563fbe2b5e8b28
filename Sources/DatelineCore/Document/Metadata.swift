/// What is known about a document besides its text.
public struct Metadata: Sendable, Equatable {
  /// The headline.
  public var title: String?
  /// When the document was published: an ISO 8601 day or time as found.
  public var published: String?
  /// What told so.
  public var publishedFrom: PublishedFrom?
  /// Who wrote it, as written.
  public var byline: String?
  /// The name of the site.
  public var site: String?
  /// The address of the document.
  public var url: String?
  /// The declared language, a BCP 47 tag.
  public var language: String?
  /// The opening of the report.
  public var dateline: Dateline?

  /// What told the date of publication, best first.
  public enum PublishedFrom: String, Sendable {
    /// The caller: `--date`, or `date` of a JSON record.
    case given
    /// The page's own metadata.
    case metadata
    /// The date in the dateline.
    case dateline
    /// A date in the URL or path.
    case url
  }

  /// The opening of a report: `KYIV, March 3 (Agency) —`.
  public struct Dateline: Sendable, Equatable {
    /// The place as written.
    public var place: String?
    /// An ISO 8601 day, nothing without a year to go by.
    public var date: String?
    /// The agency as written.
    public var agency: String?

    public init(place: String? = nil, date: String? = nil, agency: String? = nil) {
      self.place = place
      self.date = date
      self.agency = agency
    }
  }

  public init() {}

  /// The calendar day of publication, nothing when unknown or not an ISO 8601 date.
  public var publishedDay: CivilDay? { published.flatMap { CivilDay(iso: $0) } }
}
