import DatelineCore
import DatelineScan

/// The closed lists of the record as they stand in a line, each with its key.
struct RecordNames: Sendable {
  /// With the key of the text that follows.
  let labelsAndText = NameTable<Label> { #","label":"\#($0.name)","text":"# }
  let labels = NameTable<Label> { #","label":"\#($0.name)""# }
  let rules = NameTable<Rule> { #","rule":"\#($0.rawValue)""# }
  let reasons = NameTable<Reason> { #","reason":"\#($0.rawValue)""# }
  let blockKinds = RecordNames.table(Block.Kind.self, "kind")
  let placeKinds = RecordNames.table(PlaceValue.Kind.self, "kind")
  let numberMods = RecordNames.table(NumberValue.Mod.self, "mod")
  let numberKinds = RecordNames.table(NumberValue.Kind.self, "kind")
  /// With the key of the object that they begin.
  let timexTypes = NameTable<DateValue.TimexType> { #","timex":{"type":"\#($0.name)""# }
  let timexMods = RecordNames.table(DateValue.TimexMod.self, "mod")
  let grains = RecordNames.table(DateValue.Grain.self, "grain")

  private static func table<Name: SpelledInRecord & BitwiseCopyable & Sendable>(
    _: Name.Type,
    _ key: String
  ) -> NameTable<Name> {
    NameTable { #","\#(key)":"\#($0.name)""# }
  }
}
