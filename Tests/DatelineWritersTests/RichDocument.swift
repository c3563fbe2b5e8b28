import DatelineCore
import DatelineScan

/// A document that holds at least one value of every key of the record.
enum RichDocument {
  static let text = "Kyiv “holds”.\n\nT-72 🚀 Putin 150 km 3 May."

  static func make() -> Document {
    var document = Document(id: "news.jsonl:7", text: text)
    document.blocks = [
      Block(range: range("Kyiv “holds”."), kind: .title),
      Block(range: range("T-72 🚀 Putin 150 km 3 May."), kind: .paragraph),
    ]
    document.sentences = document.blocks.map {
      Sentence(range: $0.range, firstToken: 0, endToken: 0)
    }
    document.tokens = [
      Token(start: 0, end: 4, word: 0, shape: .word, cues: []),
      Token(start: 5, end: 8, word: 0, shape: .mark, cues: []),
    ]
    document.source.path = "news.jsonl"
    document.source.line = 7
    document.source.uri = "https://example.org/a"
    document.source.mediaType = "application/json"
    document.source.encoding = "utf-8"
    document.source.byteCount = 120
    document.source.hash = 0x00ab_cdef_0123_4567
    document.meta.title = "Kyiv “holds”."
    document.meta.published = "2024-05-04"
    document.meta.publishedFrom = .given
    document.meta.byline = "A. Writer"
    document.meta.site = "Example"
    document.meta.url = "https://example.org/a"
    document.meta.language = "en"
    document.meta.dateline = Metadata.Dateline(place: "KYIV", date: "2024-05-03", agency: "Agency")
    document.dropped = [Dropped(rule: "share", text: "Share \"this\"")]
    document.note(.impossibleDate, at: range("3 May"), "no such day")
    addMentions(to: &document)
    return document
  }

  private static func addMentions(to document: inout Document) {
    var place = PlaceValue(kind: .city, country: country("UA"))
    place.admin1 = document.derive("places/gn-703447")
    place.point = PlaceValue.Point(latitude: 50.45466, longitude: 30.5238, derived: false)
    place.metonym = country("UA")
    document.claims = [
      Claim(
        country: country("RU"),
        stance: .claims,
        from: document.derive("2022"),
        to: .none
      ),
      Claim(
        country: country("UA"),
        stance: .controls,
        from: document.derive("1991-08-24"),
        to: .none
      ),
    ]
    place.claims = TermList(start: 0, count: 2)
    var kyiv = Mention(
      range("Kyiv"),
      .place(place),
      rule: .gazetteer,
      reason: .onlyReading,
      norm: document.derive("Kyiv city"),
      knowledgeBaseID: document.derive("geonames:703448"),
      row: document.derive("places/gn-703448")
    )
    kyiv.entity = 0

    let modifiers = document.derive(list: [document.derive("old"), document.derive("125mm")])
    var weapon = Mention(
      range("T-72"),
      .weapon(
        WeaponValue(
          system: document.derive("t-72"),
          weaponClass: document.derive("tank"),
          family: document.derive("t-64"),
          origin: country("SU"),
          supplier: country("PL"),
          modifiers: modifiers
        )
      ),
      rule: .weaponSystem,
      reason: .listed
    )
    weapon.entity = 1
    var person = Mention(
      range("Putin"),
      .official(
        PersonValue(
          person: document.derive("vladimir-putin"),
          role: document.derive("president"),
          office: document.derive("President"),
          country: country("RU"),
          organisation: document.derive("ru-presidency"),
          place: document.derive("geonames:2017370"),
          status: document.derive("acting")
        )
      ),
      rule: .titleName,
      reason: .officeHolder
    )
    person.entity = 1

    var number = NumberValue(value: 150)
    number.least = 151
    number.greatest = 0.5
    number.mod = .moreThan
    number.whole = 5
    number.kind = .approx
    number.counts = document.derive("tanks")
    number.unit = document.derive("km")
    number.siValue = 150_000
    number.siUnit = document.derive("m")
    number.currency = document.derive("USD")
    let quantity = Mention(range("150 km"), .quantity(number), rule: .quantity)

    var date = DateValue(type: .date, value: document.derive("2024-05-03"))
    date.mod = .onOrBefore
    date.quant = document.derive("EVERY")
    date.freq = document.derive("2X")
    if let day = CivilDay(iso: "2024-05-03") {
      date.days = DateValue.Days(from: day, to: day + 1)
    }
    date.grain = .dayPart
    date.anchor = document.derive("dateline 2024-05-03")
    let may = Mention(range("3 May"), .date(date), rule: .partialDate, reason: .grammar)

    document.mentions = [kyiv, weapon, person, quantity, may]
    document.entities = [
      Entity(
        label: .place,
        norm: document.derive("Kyiv"),
        knowledgeBaseID: document.derive("geonames:703448")
      ),
      Entity(label: .weapon, norm: .none, knowledgeBaseID: .none),
    ]
  }

  /// Where a piece first stands in the text.
  static func range(_ piece: String) -> TextRange {
    let (bytes, piece) = (Array(text.utf8), Array(piece.utf8))
    let start = bytes.indices.first { bytes[$0...].starts(with: piece) } ?? 0
    return TextRange(start..<start + piece.count)
  }

  static func country(_ code: String) -> CountryCode { CountryCode(code.utf8) ?? .none }
}
