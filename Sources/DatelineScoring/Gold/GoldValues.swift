import DatelineCore

/// The forms that values of marks must have.
enum GoldValues {
  /// The form that a value misses, nothing when it is right; each part of `a|b` must have it.
  static func missedForm(of key: GoldMark.Key, _ label: Label, type: String?) -> String? {
    let choices = key.value.split(separator: "|", omittingEmptySubsequences: false)
    func each(_ form: String, _ holds: (Substring) -> Bool) -> String? {
      choices.allSatisfy(holds) ? nil : form
    }
    func each(of list: [String]) -> String? {
      each("one of \(list.joined(separator: ", "))") { list.contains(String($0)) }
    }
    switch key.name {
    case "kb", "place": return each("geonames:ID") { $0.wholeMatch(of: /geonames:\d+/) != nil }
    case "country", "metonym": return each("two capitals") { isCapitals($0, 2) }
    case "currency": return each("three capitals") { isCapitals($0, 3) }
    case "class": return each(of: weaponClasses)
    case "kind": return each(of: label == .place ? placeKinds : numberKinds)
    case "type": return each(of: types)
    case "mod": return each(of: mods)
    case "status": return each(of: ["former", "acting"])
    case "value" where label == .date:
      guard let type, types.contains(type) else { return nil }
      return each("a TIMEX3 value of type \(type)") { isTimex($0, type) }
    case "value", "min", "max", "of":
      return each("a number") { $0.wholeMatch(of: /-?\d+(\.\d+)?(\/\d+)?/) != nil }
    case "system", "person", "role", "org":
      return each("a slug of small letters, digits and hyphens") {
        $0.wholeMatch(of: /[a-z0-9]+([\-\/][a-z0-9]+)*/) != nil
      }
    default: return nil
    }
  }

  private static func isCapitals(_ value: Substring, _ count: Int) -> Bool {
    value.utf8.count == count && value.utf8.allSatisfy { (0x41...0x5a).contains($0) }
  }

  private static let types = ["DATE", "TIME", "DURATION", "SET"]
  private static let mods = [
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS",
    "EQUAL_OR_MORE", "START", "MID", "END", "APPROX",
  ]
  private static let placeKinds = [
    "country", "region", "city", "water", "island", "border", "facility",
  ]
  private static let numberKinds = ["ordinal", "fraction", "ratio", "approx", "vague", "age"]
  private static let weaponClasses = [
    "air-defence", "aircraft", "armoured-vehicle", "artillery", "bomb", "chemical", "drone", "ied",
    "interceptor", "launcher", "mine", "missile", "mortar", "munition", "nuclear", "radar",
    "rocket", "shell", "small-arms", "submarine", "tank", "warhead", "warship", "weapon",
  ]

  private static func isTimex(_ value: Substring, _ type: String) -> Bool {
    switch type {
    case "TIME":
      value.wholeMatch(
        of: /(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)T(\d\d(:\d\d){0,2}|MO|MI|AF|EV|NI|DT)/
      ) != nil
    case "DURATION": value.wholeMatch(of: /P(T?(\d+(\.\d+)?|X)([YMWDHS]|DE|CE))+/) != nil
    case "SET":
      value.wholeMatch(of: /P(T?(\d+|X)[YMWDHSQ])+/) != nil
        || value.wholeMatch(of: /XXXX(-XX|-WXX|-\d\d)?(-(XX|\d\d?|WE))?(T[A-Z0-9:]+)?/) != nil
    default:
      value.wholeMatch(of: /\d{2}|\d{3}X?|(PAST|PRESENT|FUTURE)_REF/) != nil
        || value.wholeMatch(
          of: /(\d{4}|XXXX)(-(\d\d|XX)(-(\d\d|XX))?|-W(\d\d|XX)(-(WE|[1-7]))?|-Q[1-4X]|-H[12X])?/
        ) != nil
        || value.wholeMatch(of: /(\d{4}|XXXX)-(SP|SU|FA|WI)/) != nil
    }
  }
}
