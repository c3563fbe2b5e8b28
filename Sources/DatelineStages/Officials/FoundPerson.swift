import DatelineCore
import DatelineLexicons
import DatelineScan

/// A person or office as read from the text, before it is looked up.
struct FoundPerson {
  /// Everything that belongs to the mention.
  var tokens: Range<Int>
  /// The name alone, nothing for an office without a holder named.
  var name: Range<Int>?
  /// The person in the lexicons.
  var entry: UInt32?
  var role = Term.none
  var roleRow = Term.none
  var office: Range<Int>?
  var country = CountryCode.none
  var organisation = Term.none
  var place = Term.none
  var status = Term.none
  /// Whether the words make the person an official: an office, or a general's rank.
  var isOfficial = false
  var rule: Rule
}
