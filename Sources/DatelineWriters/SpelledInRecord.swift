import DatelineCore
import DatelineScan

/// A closed list of the record: ``RecordSchema`` prints the names that ``JSONLinesWriter`` writes.
protocol SpelledInRecord: CaseIterable {
  /// The name in the record, which needs no escaping.
  var name: StaticString { get }
}

extension OffsetUnit: SpelledInRecord {
  var name: StaticString {
    switch self {
    case .scalar: "scalar"
    case .utf8: "utf8"
    case .utf16: "utf16"
    }
  }
}

extension Block.Kind: SpelledInRecord {
  var name: StaticString {
    switch self {
    case .title: "title"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .list: "list"
    case .quote: "quote"
    case .caption: "caption"
    case .table: "table"
    }
  }
}

extension PlaceValue.Kind: SpelledInRecord {
  var name: StaticString {
    switch self {
    case .country: "country"
    case .region: "region"
    case .city: "city"
    case .water: "water"
    case .island: "island"
    case .border: "border"
    case .facility: "facility"
    }
  }
}

extension Claim.Stance: SpelledInRecord {
  var name: StaticString {
    switch self {
    case .claims: "claims"
    case .controls: "controls"
    }
  }
}

extension NumberValue.Mod: SpelledInRecord {
  var name: StaticString {
    switch self {
    case .moreThan: "MORE_THAN"
    case .lessThan: "LESS_THAN"
    case .equalOrMore: "EQUAL_OR_MORE"
    case .equalOrLess: "EQUAL_OR_LESS"
    case .approx: "APPROX"
    }
  }
}

extension NumberValue.Kind: SpelledInRecord {
  var name: StaticString {
    switch self {
    case .ordinal: "ordinal"
    case .fraction: "fraction"
    case .ratio: "ratio"
    case .approx: "approx"
    case .vague: "vague"
    case .age: "age"
    }
  }
}

extension DateValue.TimexType: SpelledInRecord {
  var name: StaticString {
    switch self {
    case .date: "DATE"
    case .time: "TIME"
    case .duration: "DURATION"
    case .set: "SET"
    }
  }
}

extension DateValue.TimexMod: SpelledInRecord {
  var name: StaticString {
    switch self {
    case .before: "BEFORE"
    case .after: "AFTER"
    case .onOrBefore: "ON_OR_BEFORE"
    case .onOrAfter: "ON_OR_AFTER"
    case .lessThan: "LESS_THAN"
    case .moreThan: "MORE_THAN"
    case .equalOrLess: "EQUAL_OR_LESS"
    case .equalOrMore: "EQUAL_OR_MORE"
    case .start: "START"
    case .mid: "MID"
    case .end: "END"
    case .approx: "APPROX"
    }
  }
}

extension DateValue.Grain: SpelledInRecord {
  var name: StaticString {
    switch self {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .dayPart: "day-part"
    case .day: "day"
    case .week: "week"
    case .weekend: "weekend"
    case .month: "month"
    case .quarter: "quarter"
    case .season: "season"
    case .half: "half"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    case .millennium: "millennium"
    }
  }
}
