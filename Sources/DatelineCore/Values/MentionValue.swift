/// What a mention stands for.
///
/// An enum, so that the compiler lists every writer to update.
public enum MentionValue: BitwiseCopyable, Hashable, Sendable {
  case place(PlaceValue)
  case norp(CountryCode)
  case organisation(OrganisationValue)
  case weapon(WeaponValue)
  case official(PersonValue)
  case person(PersonValue)
  case number(NumberValue)
  case quantity(NumberValue)
  case percent(NumberValue)
  case money(NumberValue)
  case date(DateValue)

  /// The label of the case.
  @inlinable public var label: Label {
    switch self {
    case .place: .place
    case .norp: .norp
    case .organisation: .organisation
    case .weapon: .weapon
    case .official: .official
    case .person: .person
    case .number: .number
    case .quantity: .quantity
    case .percent: .percent
    case .money: .money
    case .date: .date
    }
  }
}
