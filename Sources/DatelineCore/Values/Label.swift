/// The kind of a mention, spelled as in the output.
public enum Label: UInt8, BitwiseCopyable, Hashable, Sendable, CaseIterable {
  case place, norp, organisation, weapon, official, person
  case number, quantity, percent, money, date

  /// The label in the output, such as `PLACE`, `NORP` or `ORG`.
  public var name: String {
    switch self {
    case .place: "PLACE"
    case .norp: "NORP"
    case .organisation: "ORG"
    case .weapon: "WEAPON"
    case .official: "OFFICIAL"
    case .person: "PERSON"
    case .number: "NUMBER"
    case .quantity: "QUANTITY"
    case .percent: "PERCENT"
    case .money: "MONEY"
    case .date: "DATE"
    }
  }
}
